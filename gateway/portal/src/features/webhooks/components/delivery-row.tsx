import { Badge, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '@/api/webhook-schema';
import { complain } from '@/lib/complain';
import { fromNow } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { Time } from '@/ui/time';
import { useSendAgain } from '../api/deliveries';
import classes from './webhooks.module.css';

const COLOURS = { waiting: 'gray', delivered: 'green', failed: 'red' };

interface Props {
  webhookId: string;
  delivery: Delivery;
  /** Whether anything is delivered at all. */
  running: boolean;
}

/** One delivery: what, to whom, how often it was tried and what came of it. */
export function DeliveryRow({ webhookId, delivery, running }: Props) {
  const { t } = useTranslation('webhooks');
  const { event, origin, state, createdAt } = delivery;
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <Group gap={8}>
          <Text size="sm" fw={600}>
            {t(`events.${event}`)}
          </Text>
          <Badge size="sm" variant="light" color={COLOURS[state]}>
            {t(`log.state.${state}`)}
          </Badge>
          {(origin === 'replay' || origin === 'again') && (
            <Text size="xs" c="dimmed">
              {t(`log.origin.${origin}`)}
            </Text>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {event !== 'webhook.test' && `${formatPhone(delivery.conversationKey)} · `}
          <Time at={createdAt}>{fromNow(createdAt)}</Time>
          {' · '}
          {t('log.attempts', { count: delivery.attempts })}
        </Text>
        <Outcome delivery={delivery} running={running} />
      </div>
      {running && <AgainButton webhookId={webhookId} delivery={delivery} />}
    </li>
  );
}

function Outcome({ delivery: { lastStatus, lastError, nextAttemptAt }, running }: Omit<Props, 'webhookId'>) {
  const { t } = useTranslation('webhooks');
  const parts = [
    lastError && t('log.error', { words: lastError }),
    !lastError && lastStatus !== null && t('log.status', { status: lastStatus }),
    running && nextAttemptAt && t('log.next', { time: fromNow(nextAttemptAt) }),
  ].filter(Boolean);
  return (
    parts.length > 0 && (
      <Text size="xs" c={lastError ? undefined : 'dimmed'} className={lastError ? classes.bad : undefined}>
        {parts.join(' · ')}
      </Text>
    )
  );
}

function AgainButton({ webhookId, delivery: { id, event, state, conversationKey } }: Omit<Props, 'running'>) {
  const { t } = useTranslation('webhooks');
  const send = useSendAgain(webhookId);
  const action = t(state === 'waiting' ? 'log.now' : 'log.again');
  const what = event === 'webhook.test' ? t(`events.${event}`) : formatPhone(conversationKey);
  const sendAgain = () =>
    send.mutate(id, {
      onSuccess: () => tell(t('log.onItsWay')),
      onError: (error) => complain(t('failed'), error),
    });
  return (
    <Button
      size="xs"
      variant="default"
      flex="none"
      loading={send.isPending}
      aria-label={t('log.againName', { action, what })}
      onClick={sendAgain}
    >
      {action}
    </Button>
  );
}
