import { Skeleton, Stack } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { Section } from '@/ui/section';
import { useAccount } from '../api/account';
import { AboutAccountForm } from './about-account-form';
import { DangerZone } from './danger-zone';

/** What an account is called, where it is at home, and its end. */
export function GeneralPage() {
  const { t } = useTranslation('account');
  const { account, manages } = useWorkplace();
  const { data, error, refetch } = useAccount(account.id);
  usePageTitle(t('tabs.general'));
  if (!manages) {
    return <Navigate to="/accounts/$accountId/settings/members" params={{ accountId: account.id }} replace />;
  }
  return (
    <Stack gap="lg">
      <Section title={t('about.title')}>
        {data && <AboutAccountForm key={account.id} fresh={data} />}
        {!data && (error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton h={320} />)}
      </Section>
      <DangerZone />
    </Stack>
  );
}
