import './words';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { useAccountHealth } from './api/account-health';
import { FailureSection } from './components/failure-section';
import { FigureSection } from './components/figure-section';
import { IncidentSection } from './components/incident-section';

/** How the account is doing, and what is wrong with it. */
export function HealthPage() {
  const { t } = useTranslation('health');
  const { account } = useWorkplace();
  usePageTitle(t('title'));
  return (
    <Loaded query={useAccountHealth(account.id)} height={320}>
      {(health) => (
        <Stack gap="lg">
          <IncidentSection incidents={health.incidents} />
          <FigureSection health={health} />
          <FailureSection failures={health.failures} sent={health.sent24h} />
        </Stack>
      )}
    </Loaded>
  );
}
