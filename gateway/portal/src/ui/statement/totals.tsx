import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UsageSum } from '@/api/usage-schema';
import classes from './statement.module.css';
import './words';

/** How much was texted: both ways, counted in three. */
export function Totals({ totals }: { totals: UsageSum }) {
  const { t } = useTranslation('statement');
  return (
    <div className={classes.totals}>
      {(['sent', 'received'] as const).map((way) => (
        <dl key={way} aria-label={t(way)}>
          <Text component="dt" size="sm" fw={600} className={classes.way}>
            {t(way)}
          </Text>
          {(['texts', 'segments', 'mms'] as const).map((what) => (
            <dd key={what}>
              <b>{totals[way][what].toLocaleString()}</b>
              <Text size="xs" c="dimmed">
                {t(what)}
              </Text>
            </dd>
          ))}
        </dl>
      ))}
    </div>
  );
}
