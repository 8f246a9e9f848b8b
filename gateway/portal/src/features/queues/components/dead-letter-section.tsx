import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeadLetter } from '@/api/health-schema';
import { fromNow } from '@/lib/format';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useDeadLetters, useDismissLetter, useReplayLetter } from '../api/queues';
import classes from './queues.module.css';
import { SettleButtons } from './settle-buttons';

/** Records that a service could not handle; what they say is shown to nobody. */
export function DeadLetterSection() {
  const { t } = useTranslation('queues');
  return (
    <Section title={t('deadLetters.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('deadLetters.hint')}
      </Text>
      <Loaded query={useDeadLetters()}>
        {(letters) =>
          letters.length === 0 ? (
            <Text size="sm">{t('nothing')}</Text>
          ) : (
            <ul className={classes.list}>
              {letters.map((letter) => (
                <LetterRow key={letter.id} letter={letter} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function LetterRow({ letter: { id, topic, at, eventType, reason } }: { letter: DeadLetter }) {
  const { t } = useTranslation('queues');
  const replay = useReplayLetter();
  const dismiss = useDismissLetter();
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Text size="sm" fw={600}>
          {eventType ?? t('deadLetters.unknown')}
        </Text>
        <Text size="xs" c="dimmed">
          {topic}
          {reason && ` · ${reason}`} · <Time at={at}>{fromNow(at)}</Time>
        </Text>
      </div>
      <SettleButtons
        name={id}
        replaying={replay.isPending}
        consequence={t('deadLetters.dismissConsequence')}
        replay={() => replay.mutateAsync(id)}
        dismiss={() => dismiss.mutateAsync(id)}
      />
    </li>
  );
}
