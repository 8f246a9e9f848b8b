import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { usePlace } from './place';

/** The title of a page about posts, with the place that they belong to. */
export function usePostsTitle(page: string) {
  const { t } = useTranslation();
  const { accountId } = usePlace();
  usePageTitle(page, accountId === null ? t('nav.admin') : undefined);
}
