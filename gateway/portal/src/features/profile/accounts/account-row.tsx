import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLeaveAccount } from '@/api/leave-account';
import type { Account } from '@/api/schema';
import { tell } from '@/lib/tell';
import { AccountMark } from '@/ui/account-mark';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';

export function AccountRow({ account: { id, name, colour, role } }: { account: Account }) {
  const { t } = useTranslation(['profile', 'common']);
  const { ask, dialog } = useQuestion();
  const leave = useLeaveAccount();
  const askToLeave = () =>
    ask({
      title: t('accounts.leaveSure', { name }),
      consequence: t('accounts.leaveConsequence'),
      confirm: t('accounts.leave'),
      onConfirm: async () => {
        await leave.mutateAsync(id);
        tell(t('accounts.left', { name }));
      },
    });
  return (
    <Group gap="sm" wrap="nowrap">
      <AccountMark name={name} colour={colour} size={38} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Anchor
          renderRoot={(props) => <Link to="/accounts/$accountId" params={{ accountId: id }} {...props} />}
          size="sm"
          fw={600}
          c="var(--mantine-color-text)"
        >
          {name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {role && `${t(`common:roles.${role}`)} · ${t(`accounts.may.${role}`)}`}
        </Text>
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        flex="none"
        aria-label={t('accounts.leaveName', { name })}
        onClick={askToLeave}
      >
        {t('accounts.leave')}
      </Button>
      <ConfirmDialog {...dialog} />
    </Group>
  );
}
