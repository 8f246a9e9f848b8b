import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Broadcast, RecipientState } from '@/api/broadcast-schema';
import { Section } from '@/ui/section';
import { ProgressBar, THROUGH, throughOf } from './progress-bar';
import classes from './progress.module.css';
import { timeLeft } from './time-left';

/** How far a broadcast is, what became of its texts, and who replied. */
export function ProgressSection({ broadcast }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const { counts, state } = broadcast;
  const left = timeLeft(broadcast);
  return (
    <Section title={t('page.progress')}>
      <Stack gap="md">
        <div>
          <Group justify="space-between" gap="xs" mb={6}>
            <Text size="sm">{t('page.reached', { done: throughOf(counts), total: counts.total })}</Text>
            {left && (
              <Text size="sm" c="dimmed">
                {t('page.left', { time: left })}
              </Text>
            )}
          </Group>
          <ProgressBar counts={counts} />
        </div>
        {(state === 'paused' || state === 'preparing') && (
          <Text size="sm">{t(state === 'paused' ? 'page.waitsPaused' : 'page.preparing')}</Text>
        )}
        <Counts broadcast={broadcast} />
        <Failures broadcast={broadcast} />
      </Stack>
    </Section>
  );
}

// Always there; the others only if it has come to that.
const USUAL: RecipientState[] = ['waiting', 'sent', 'delivered', 'failed'];
const ALL: RecipientState[] = [...USUAL, ...THROUGH.filter((state) => !USUAL.includes(state))];

function Counts({ broadcast: { counts } }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  return (
    <div>
      <dl className={classes.counts}>
        {ALL.filter((state) => USUAL.includes(state) || counts[state] > 0).map((state) => (
          <div key={state}>
            <dt>
              <span className={classes.dot} data-state={state} aria-hidden />
              {t(`recipient.${state}`)}
            </dt>
            <dd>{counts[state].toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" mt="sm">
        {t('page.replied', { count: counts.replied })}
      </Text>
    </div>
  );
}

function Failures({ broadcast: { failures } }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  return (
    failures.length > 0 && (
      <div>
        <Text size="sm" fw={600}>
          {t('page.failures')}
        </Text>
        <ul className={classes.failures}>
          {failures.map(({ code, words, count }) => (
            <li key={`${code} ${words}`}>
              {t('page.failure', { count, words })} {code !== null && t('page.code', { code })}
            </li>
          ))}
        </ul>
      </div>
    )
  );
}
