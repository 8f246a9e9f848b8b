import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/import-schema';
import classes from './run.module.css';

const KINDS = ['added', 'updated', 'skipped', 'failed'] as const;

/** What becomes of the rows, or became. */
export function Counts({ item }: { item: Import }) {
  const { t } = useTranslation('importing');
  return (
    <dl className={classes.counts}>
      {KINDS.map((kind) => (
        <div
          key={kind}
          className={classes.count}
          data-bad={(kind === 'failed' && item.failed > 0) || undefined}
        >
          <Text component="dt" size="xs" c="dimmed">
            {t(`checked.${kind}`)}
          </Text>
          <dd>{item[kind].toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  );
}
