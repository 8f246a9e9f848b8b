import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier } from '@/api/number-schema';
import { absoluteTime, fromNow } from '@/lib/format';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useQuestion } from '@/ui/use-question';
import { useDisconnectCarrier } from '../api/carrier';
import classes from './twilio.module.css';

/** Whose Twilio account is used, and since when; the token is never shown. */
export function Credentials({ carrier }: { carrier: Carrier }) {
  const { t } = useTranslation('account');
  return (
    <Section title={t('twilio.title')} action={!carrier.usesInstallation && <Disconnect />}>
      {carrier.usesInstallation ? (
        <Text size="sm">{t('twilio.installation')}</Text>
      ) : (
        <dl className={classes.facts}>
          <Fact name={t('twilio.accountSid')}>
            <code>{carrier.accountSid}</code>
          </Fact>
          {carrier.messagingServiceSid && (
            <Fact name={t('twilio.messagingServiceSid')}>
              <code>{carrier.messagingServiceSid}</code>
            </Fact>
          )}
          {carrier.connectedAt && (
            <Fact name={t('twilio.connected')}>
              <Time at={carrier.connectedAt}>{fromNow(carrier.connectedAt)}</Time>
            </Fact>
          )}
          {carrier.previousUntil && (
            <Fact name={t('twilio.previous')}>
              {t('twilio.previousUntil', { time: absoluteTime(carrier.previousUntil) })}
            </Fact>
          )}
        </dl>
      )}
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {children}
      </Text>
    </div>
  );
}

function Disconnect() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const disconnect = useDisconnectCarrier(account.id);
  const { ask, dialog } = useQuestion();
  const askDisconnect = () =>
    ask({
      title: t('twilio.disconnectSure'),
      consequence: t('twilio.disconnectConsequence'),
      confirm: t('twilio.disconnect'),
      onConfirm: () => disconnect.mutateAsync(undefined).then(() => tell(t('twilio.disconnected'))),
    });
  return (
    <>
      <Button size="xs" variant="subtle" color="red" onClick={askDisconnect}>
        {t('twilio.disconnect')}
      </Button>
      <ConfirmDialog {...dialog} />
    </>
  );
}
