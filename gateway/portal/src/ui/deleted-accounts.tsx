import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeletedAccount } from '@/api/account-schema';
import { useRestoreAccount } from '@/api/deleted-accounts';
import { dateOf, fromNow } from '@/lib/format';
import { tell } from '@/lib/tell';
import { AccountMark } from './account-mark';
import { ConfirmDialog } from './confirm-dialog';
import { useQuestion } from './use-question';

/** What was deleted and until when it can come back. */
export function DeletedAccounts({ accounts }: { accounts: DeletedAccount[] }) {
  const { t } = useTranslation();
  const { ask, dialog } = useQuestion();
  const restore = useRestoreAccount();

  function askFor({ id, name }: DeletedAccount) {
    ask({
      title: t('deletedAccounts.sure', { name }),
      consequence: t('deletedAccounts.consequence'),
      confirm: t('deletedAccounts.restore'),
      harmless: true,
      onConfirm: async () => {
        await restore.mutateAsync(id);
        tell(t('deletedAccounts.restored', { name }));
      },
    });
  }

  return (
    <Stack gap="md" component="ul" p={0} m={0}>
      {accounts.map((account) => (
        <Row key={account.id} account={account} onRestore={() => askFor(account)} />
      ))}
      <ConfirmDialog {...dialog} />
    </Stack>
  );
}

function Row({ account, onRestore }: { account: DeletedAccount; onRestore: () => void }) {
  const { t } = useTranslation();
  const { name, colour, deletedAt, eraseAt, erasure } = account;
  return (
    <Group component="li" gap="sm" wrap="nowrap">
      <AccountMark name={name} colour={colour} size={38} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        {deletedAt && (
          <Text size="xs" c="dimmed">
            {t('deletedAccounts.deleted', { date: dateOf(deletedAt) })}
          </Text>
        )}
        <Text size="xs" c={erasure.requestedAt ? 'red' : 'dimmed'}>
          {erasure.requestedAt || !eraseAt
            ? t('deletedAccounts.erasing')
            : t('deletedAccounts.erased', { date: dateOf(eraseAt), when: fromNow(eraseAt) })}
        </Text>
      </div>
      {!erasure.requestedAt && (
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          aria-label={t('deletedAccounts.restoreName', { name })}
          onClick={onRestore}
        >
          {t('deletedAccounts.restore')}
        </Button>
      )}
    </Group>
  );
}
