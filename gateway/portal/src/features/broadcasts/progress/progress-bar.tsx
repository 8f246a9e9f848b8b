import { useTranslation } from 'react-i18next';
import type { BroadcastCounts, RecipientState } from '@/api/broadcast-schema';
import classes from './progress.module.css';

/** In the order in which they stand in the bar; who waits is the rest of it. */
export const THROUGH: RecipientState[] = ['delivered', 'sent', 'failed', 'review', 'suppressed', 'cancelled'];

/** How many are through, whatever became of them. */
export function throughOf({ total, waiting }: BroadcastCounts) {
  return total - waiting;
}

/** How far a broadcast is, and what became of its texts. */
export function ProgressBar({ counts, size = 14 }: { counts: BroadcastCounts; size?: number }) {
  const { t } = useTranslation('broadcasts');
  const { total } = counts;
  const done = throughOf(counts);
  return (
    <div
      role="progressbar"
      aria-label={t('page.progress')}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={t('page.reached', { done, total })}
      className={classes.bar}
      style={{ height: size }}
    >
      {THROUGH.map(
        (state) =>
          counts[state] > 0 && (
            <div
              key={state}
              className={classes.part}
              data-state={state}
              style={{ width: `${(100 * counts[state]) / total}%` }}
            />
          ),
      )}
    </div>
  );
}
