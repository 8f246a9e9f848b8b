import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActionPage } from '@/api/page-schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import type { Question } from '@/ui/confirm-dialog';
import { usePageDeeds } from '../api/pages';

/** What can be done with a page as a whole, each but the copy asked before. */
export function usePageQuestions(ask: (question: Question) => void) {
  const { t } = useTranslation('action-pages');
  const { id: accountId } = useWorkplace().account;
  const navigate = useNavigate();
  const { turn, copy, remove } = usePageDeeds();
  return {
    open: ({ id, title, url }: ActionPage) =>
      ask({
        title: t('open.sure', { title }),
        consequence: t('open.consequence', { url }),
        confirm: t('open.button'),
        harmless: true,
        onConfirm: () => turn.mutateAsync({ id, to: 'open' }).then(() => tell(t('open.done', { title }))),
      }),
    close: ({ id, title }: ActionPage) =>
      ask({
        title: t('close.sure', { title }),
        consequence: t('close.consequence'),
        confirm: t('close.button'),
        onConfirm: () => turn.mutateAsync({ id, to: 'close' }).then(() => tell(t('close.done', { title }))),
      }),
    remove: ({ id, title, supporters }: ActionPage, onDeleted?: () => void) =>
      ask({
        title: t('delete.sure', { title }),
        consequence: t('delete.consequence', { count: supporters }),
        confirm: t('delete.button'),
        onConfirm: async () => {
          await remove.mutateAsync(id);
          tell(t('delete.done', { title }));
          onDeleted?.();
        },
      }),
    copy: ({ id }: ActionPage) =>
      copy.mutate(id, {
        onSuccess: (made) => {
          tell(t('copy.done', { title: made.title }));
          void navigate({
            to: '/accounts/$accountId/pages/$pageId/edit',
            params: { accountId, pageId: made.id },
          });
        },
        onError: (error) => complain(t('failed'), error),
      }),
  };
}
