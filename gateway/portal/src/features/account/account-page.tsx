import './words';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Page } from '@/ui/page';
import { MemberList } from './components/member-list';
import { NumberList } from './components/number-list';

/** The numbers and the people of an account. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  usePageTitle(t('title'));
  return (
    <Page title={account.name} hint={t('hint', { zone: account.timeZone })} size="sm">
      <Stack gap="lg">
        <NumberList />
        <MemberList />
      </Stack>
    </Page>
  );
}
