import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/webhook-schema';
import { fromNow } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { Time } from '@/ui/time';
import { nameOf } from '../name-of';
import { StateBadge } from './state-badge';
import { WebhookMenu } from './webhook-menu';
import classes from './webhooks.module.css';

/** One webhook of the list, with the way to its log. */
export function WebhookRow({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks');
  const { account } = useWorkplace();
  const { id, url, events, pausedReason } = webhook;
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <Group gap={8}>
          <Anchor
            size="sm"
            fw={600}
            renderRoot={(props) => (
              <Link
                to="/accounts/$accountId/settings/webhooks/$webhookId"
                params={{ accountId: account.id, webhookId: id }}
                {...props}
              />
            )}
          >
            {nameOf(webhook)}
          </Anchor>
          <StateBadge webhook={webhook} />
        </Group>
        <Text size="xs" ff="monospace" c="dimmed">
          {url}
        </Text>
        <Text size="xs" c="dimmed">
          {events.map((event) => t(`events.${event}`)).join(' · ')}
        </Text>
        <Lasts webhook={webhook} />
        {pausedReason && (
          <Text size="xs" className={pausedReason === 'by-hand' ? undefined : classes.bad}>
            {t(`paused.${pausedReason}`)}
          </Text>
        )}
      </div>
      <WebhookMenu webhook={webhook} />
    </li>
  );
}

function Lasts({ webhook: { lastSuccessAt, lastFailureAt } }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks');
  return (
    <Text size="xs" c="dimmed">
      {t('lastSuccess')}:{' '}
      {lastSuccessAt ? <Time at={lastSuccessAt}>{fromNow(lastSuccessAt)}</Time> : t('never')}
      {lastFailureAt && (
        <>
          {' · '}
          {t('lastFailure')}: <Time at={lastFailureAt}>{fromNow(lastFailureAt)}</Time>
        </>
      )}
    </Text>
  );
}
