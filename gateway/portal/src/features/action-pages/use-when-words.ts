import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { fromNow } from '@/lib/format';
import { isOver, standingOf } from './standing';

/** When a page opens, closes or closed, if that is known, and the moment itself. */
export function useWhenWords(page: ActionPage) {
  const { t } = useTranslation('action-pages');
  const { opensAt, closesAt } = page;
  const standing = standingOf(page);
  if (standing === 'planned' && opensAt) {
    return { at: opensAt, words: t('when.opens', { when: fromNow(opensAt) }) };
  }
  if (standing === 'open' && closesAt) {
    return { at: closesAt, words: t('when.closes', { when: fromNow(closesAt) }) };
  }
  return standing === 'closed' && closesAt && isOver(page)
    ? { at: closesAt, words: t('when.closed', { when: fromNow(closesAt) }) }
    : undefined;
}
