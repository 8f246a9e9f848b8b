import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountHealth } from '@/api/health-schema';
import { fromNow } from '@/lib/format';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import classes from './health.module.css';

/** What came, what left, what waits. */
export function FigureSection({ health }: { health: AccountHealth }) {
  const { t } = useTranslation('health');
  const { credentials } = health;
  return (
    <Section title={t('figures')}>
      <dl className={classes.figures}>
        <Figure name={t('lastReceived')}>{moment(health.lastReceivedAt) ?? t('never')}</Figure>
        <Figure name={t('lastDelivered')}>{moment(health.lastDeliveredAt) ?? t('never')}</Figure>
        <Figure
          name={t('waiting')}
          hint={
            health.oldestWaitingAt ? t('oldest', { time: fromNow(health.oldestWaitingAt) }) : t('nothingLate')
          }
        >
          {health.waiting.toLocaleString()}
        </Figure>
        <Figure name={t('review')} hint={t('reviewHint')}>
          {health.review.toLocaleString()}
        </Figure>
        <Figure name={t('sent')} hint={t('delivered', { delivered: health.delivered24h.toLocaleString() })}>
          {health.sent24h.toLocaleString()}
        </Figure>
        <Figure name={t('credentials.name')} hint={credentials.words ?? undefined}>
          {t(`credentials.${credentials.state}`)}
        </Figure>
      </dl>
    </Section>
  );
}

function moment(at: string | null) {
  return at && <Time at={at}>{fromNow(at)}</Time>;
}

function Figure({ name, hint, children }: { name: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <dd className={classes.figure}>
        {children}
        {hint && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
      </dd>
    </div>
  );
}
