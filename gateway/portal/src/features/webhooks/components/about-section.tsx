import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconPlayerPause, IconSend } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/webhook-schema';
import { fromNow } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { nameOf } from '../name-of';
import { useTryWebhook } from '../use-webhook-deeds';
import { StateBadge } from './state-badge';
import { WebhookMenu } from './webhook-menu';
import classes from './webhooks.module.css';

/** Where a webhook is, what it is told, and how it is. */
export function AboutSection({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks');
  const { id: accountId } = useWorkplace().account;
  const navigate = useNavigate();
  const { url, events, lastSuccessAt, lastFailureAt, createdAt } = webhook;
  const leave = () =>
    void navigate({ to: '/accounts/$accountId/settings/webhooks', params: { accountId }, replace: true });
  return (
    <Section
      title={nameOf(webhook)}
      action={
        <Group gap="xs">
          <StateBadge webhook={webhook} />
          <WebhookMenu webhook={webhook} onRemoved={leave} />
        </Group>
      }
    >
      <Stack gap="md">
        <Trouble webhook={webhook} />
        <dl className={classes.facts}>
          <Fact name={t('form.url')}>
            <code>{url}</code>
          </Fact>
          <Fact name={t('form.events')}>{events.map((event) => t(`events.${event}`)).join(', ')}</Fact>
          <Fact name={t('lastSuccess')}>{moment(lastSuccessAt) ?? t('never')}</Fact>
          <Fact name={t('lastFailure')}>{moment(lastFailureAt) ?? t('never')}</Fact>
          <Fact name={t('created')}>{moment(createdAt)}</Fact>
        </dl>
      </Stack>
    </Section>
  );
}

function moment(at: string | null) {
  return at && <Time at={at}>{fromNow(at)}</Time>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <dd>{children}</dd>
    </div>
  );
}

/** Why it hears nothing, and the way out. */
function Trouble({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks');
  const { resume, test, pending } = useTryWebhook(webhook);
  const { state, pausedReason } = webhook;
  if (pausedReason) {
    return (
      <Alert
        color={pausedReason === 'by-hand' ? 'gray' : 'orange'}
        icon={<IconPlayerPause aria-hidden />}
        title={t('state.paused')}
      >
        <Text size="sm">{t(`paused.${pausedReason}`)}</Text>
        <Button size="xs" mt="sm" variant="default" loading={pending} onClick={resume}>
          {t('resume')}
        </Button>
      </Alert>
    );
  }
  return (
    <>
      {state === 'failing' && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={t('state.failing')}>
          {t('failingHint')}
        </Alert>
      )}
      <Group>
        <Button
          size="sm"
          variant="default"
          loading={pending}
          leftSection={<IconSend size={16} aria-hidden />}
          onClick={test}
        >
          {t('test')}
        </Button>
      </Group>
    </>
  );
}
