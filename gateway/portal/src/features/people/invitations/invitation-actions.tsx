import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '@/api/people-schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { useResendInvitation, useWithdrawInvitation } from '../api/invitations';
import classes from './invitations.module.css';

/** A new link for who has let the old one expire; no link at all for who should not come. */
export function InvitationActions({ invitation }: { invitation: Invitation }) {
  const { status } = invitation;
  return (
    <Group gap={4} justify="flex-end" className={classes.buttons}>
      {(status === 'open' || status === 'expired') && <ResendButton invitation={invitation} />}
      {status === 'open' && <WithdrawButton invitation={invitation} />}
    </Group>
  );
}

function nameOf({ firstName, lastName }: Invitation) {
  return `${firstName} ${lastName}`;
}

function ResendButton({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('people');
  const resend = useResendInvitation();
  const { id, email } = invitation;
  return (
    <Button
      size="compact-sm"
      variant="light"
      aria-label={t('invitations.resendName', { name: nameOf(invitation) })}
      loading={resend.isPending}
      onClick={() =>
        resend.mutate(id, {
          onSuccess: () => tell(t('invitations.resent', { email })),
          onError: (error) => complain(t('profile.failed'), error),
        })
      }
    >
      {t('invitations.resend')}
    </Button>
  );
}

function WithdrawButton({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('people');
  const withdraw = useWithdrawInvitation();
  const { ask, dialog } = useQuestion();
  const name = nameOf(invitation);
  const askWithdraw = () =>
    ask({
      title: t('invitations.withdrawSure', { name }),
      consequence: t('invitations.withdrawConsequence'),
      confirm: t('invitations.withdraw'),
      onConfirm: async () => {
        await withdraw.mutateAsync(invitation.id);
        tell(t('invitations.withdrawn', { name }));
      },
    });
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        fw={500}
        aria-label={t('invitations.withdrawName', { name })}
        onClick={askWithdraw}
      >
        {t('invitations.withdraw')}
      </Button>
      <ConfirmDialog {...dialog} />
    </>
  );
}
