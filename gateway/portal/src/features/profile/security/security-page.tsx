import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCredentials } from '@/api/credentials';
import { usePageTitle } from '@/lib/page-title';
import { useShell } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { ActionNotice } from './action-notice';
import { PasswordSection } from './password-section';
import { SecondFactorSection } from './second-factor-section';

/** What a person signs in with. All of it is changed at Keycloak, which leads back here. */
export function SecurityPage() {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  const credentials = useCredentials(me.id);
  usePageTitle(t('tabs.security'));
  return (
    <Stack gap="lg">
      <ActionNotice />
      {credentials.isPending && <Skeleton h={240} radius="lg" />}
      {credentials.isError && <LoadError onRetry={() => void credentials.refetch()} />}
      {credentials.data && (
        <>
          <PasswordSection credentials={credentials.data} />
          <SecondFactorSection credentials={credentials.data} />
        </>
      )}
    </Stack>
  );
}
