import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LiveState } from '@/lib/live';
import classes from './shell.module.css';

/** Whether new texts appear by themselves at the moment. */
export function LiveIndicator({ state }: { state: LiveState }) {
  const { t } = useTranslation();
  return (
    <Group gap={8} wrap="nowrap" role="status" className={classes.live} data-state={state}>
      <span className={classes.dot} aria-hidden />
      <Text size="xs" span>
        {t(`live.${state}`)}
      </Text>
    </Group>
  );
}
