import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { AccountRow } from './account-row';

/** Where a person works, as what, and what opens first. */
export function AccountsPage() {
  const { t } = useTranslation('profile');
  const { me } = useWorkplace();
  const { data } = useAccounts(me);
  usePageTitle(t('tabs.accounts'));
  const mine = data?.items.filter(({ role }) => role !== null) ?? [];
  return (
    <Section title={t('accounts.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {mine.length > 0 ? t('accounts.hint') : t('accounts.none')}
      </Text>
      <Stack gap="md">
        {mine.map((account) => (
          <AccountRow key={account.id} account={account} first={account.id === data?.activeAccountId} />
        ))}
      </Stack>
    </Section>
  );
}
