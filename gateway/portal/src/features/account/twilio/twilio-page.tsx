import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '@/lib/page-title';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { useCarrier } from '../api/carrier';
import { Credentials } from './credentials';
import { CredentialForm } from './credential-form';

/** The contract with Twilio that the account texts with. */
export function TwilioPage() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  usePageTitle(t('tabs.twilio'));
  return (
    <Loaded query={useCarrier(account.id)} height={260}>
      {(carrier) => (
        <Stack gap="lg">
          <Credentials carrier={carrier} />
          <Section title={t(carrier.usesInstallation ? 'twilio.own' : 'twilio.replace')}>
            <CredentialForm key={carrier.accountSid} carrier={carrier} />
          </Section>
        </Stack>
      )}
    </Loaded>
  );
}
