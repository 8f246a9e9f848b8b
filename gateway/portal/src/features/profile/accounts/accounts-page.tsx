import { Divider, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAccounts, useSetDefaultAccount } from '@/api/accounts';
import { useDeletedAccounts } from '@/api/deleted-accounts';
import type { AccountList } from '@/api/schema';
import { complain } from '@/lib/complain';
import { usePageTitle } from '@/lib/page-title';
import { tell } from '@/lib/tell';
import { useShell } from '@/lib/workplace';
import { DeletedAccounts } from '@/ui/deleted-accounts';
import { Section } from '@/ui/section';
import { AccountRow } from './account-row';

/** Where a person works, as what, and what opens first. */
export function AccountsPage() {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const { data } = useAccounts(me);
  usePageTitle(t('tabs.accounts'));
  const mine = data?.items.filter(({ role }) => role !== null) ?? [];
  return (
    <Stack gap="lg">
      <Section title={t('accounts.title')}>
        <Text size="sm" c="dimmed" mb="md">
          {mine.length > 0 ? t('accounts.hint') : t('accounts.none')}
        </Text>
        <Stack gap="md">
          {mine.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </Stack>
        {data && mine.length > 1 && <Landing accounts={{ ...data, items: mine }} />}
      </Section>
      <Deleted />
    </Stack>
  );
}

// What stands for no account chosen.
const LAST_USED = '';

function Landing({ accounts: { items, defaultAccountId } }: { accounts: AccountList }) {
  const { t } = useTranslation('profile');
  const choose = useSetDefaultAccount();
  return (
    <>
      <Divider my="lg" />
      <Select
        allowDeselect={false}
        label={t('accounts.landing')}
        maw={360}
        disabled={choose.isPending}
        value={defaultAccountId ?? LAST_USED}
        data={[
          { value: LAST_USED, label: t('accounts.lastUsed') },
          ...items.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) =>
          choose.mutate(id || null, {
            onSuccess: () => tell(t('accounts.landingSaved')),
            onError: (error) => complain(t('failed'), error),
          })
        }
      />
    </>
  );
}

/** Those that the person owned, while they can come back. */
function Deleted() {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const { data = [] } = useDeletedAccounts();
  // An admin finds all of them under administration.
  return (
    !me.admin &&
    data.length > 0 && (
      <Section title={t('accounts.deleted')}>
        <DeletedAccounts accounts={data} />
      </Section>
    )
  );
}
