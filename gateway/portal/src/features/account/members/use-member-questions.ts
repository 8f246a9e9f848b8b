import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLeaveAccount } from '@/api/leave-account';
import type { Member } from '@/api/schema';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { useQuestion } from '@/ui/use-question';
import { useOfferHandover, useRemoveMember } from '../api/members';

export type MemberQuestions = Omit<ReturnType<typeof useMemberQuestions>, 'dialog'>;

/** What is asked before somebody goes, or becomes the owner. */
export function useMemberQuestions() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const { ask, dialog } = useQuestion();
  const navigate = useNavigate();
  const remove = useRemoveMember(account.id);
  const leave = useLeaveAccount();
  const offer = useOfferHandover(account.id);
  const nameOf = (member: Member) => member.name ?? t('members.unnamed');

  return {
    dialog,
    remove: (member: Member) => {
      const name = nameOf(member);
      ask({
        title: t('members.sure', { name }),
        consequence: t('members.consequence', { name, account: account.name }),
        confirm: t('members.remove'),
        onConfirm: () => remove.mutateAsync(member),
      });
    },
    leave: () =>
      ask({
        title: t('members.leaveSure', { account: account.name }),
        consequence: t('members.leaveConsequence'),
        confirm: t('members.leave'),
        onConfirm: async () => {
          await leave.mutateAsync(account.id);
          tell(t('members.left', { account: account.name }));
          await navigate({ to: '/', replace: true });
        },
      }),
    handOver: (member: Member) => {
      const name = nameOf(member);
      ask({
        title: t('handover.sure', { name }),
        consequence: t('handover.consequence', { name }),
        confirm: t('handover.offer'),
        harmless: true,
        onConfirm: async () => {
          await offer.mutateAsync(member.userId);
          tell(t('handover.offered', { name }));
        },
      });
    },
  };
}
