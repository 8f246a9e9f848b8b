import { Anchor, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fromNow } from '@/lib/format';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { useQueues } from '../api/count-queues';
import classes from './overview.module.css';

/** What goes on only when somebody decides. */
export function QueueTile() {
  const { t } = useTranslation('overview');
  const queues = useQueues();
  return (
    <Section
      title={t('queues.title')}
      action={
        <Anchor size="sm" renderRoot={(props) => <Link to="/admin/queues" {...props} />}>
          {t('queues.all')}
        </Anchor>
      }
    >
      <Loaded query={queues} height={200}>
        {({ review, quarantine, deadLetters }) => (
          <ul className={classes.list}>
            <Queue
              name={t('queues.review')}
              count={review.count}
              hint={
                review.oldestAt
                  ? t('queues.oldest', { time: fromNow(review.oldestAt) })
                  : t('queues.reviewHint')
              }
            />
            <Queue name={t('queues.quarantine')} count={quarantine.count} hint={t('queues.quarantineHint')} />
            <Queue
              name={t('queues.deadLetters')}
              count={deadLetters.count}
              hint={deadLetters.topics.map(({ topic }) => topic).join(', ') || t('queues.deadLettersHint')}
            />
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

function Queue({ name, count, hint }: { name: string; count: number; hint: string }) {
  return (
    <li className={classes.queue} data-waiting={count > 0 || undefined}>
      <span className={classes.queueCount}>{count.toLocaleString()}</span>
      <div className={classes.grow}>
        <Link to="/admin/queues" className={classes.cover}>
          {name}
        </Link>
        <Text size="xs" c="dimmed" truncate>
          {hint}
        </Text>
      </div>
      <IconChevronRight size={16} className={classes.chevron} aria-hidden />
    </li>
  );
}
