import { Group, Text, type MantineBreakpoint } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShell } from '@/lib/workplace';
import classes from './live-indicator.module.css';

/** Whether new texts appear by themselves at the moment; nothing for who is not a member. */
export function LiveIndicator({ hiddenFrom }: { hiddenFrom?: MantineBreakpoint }) {
  const { t } = useTranslation();
  const { live } = useShell();
  return (
    live && (
      <Group
        gap={8}
        wrap="nowrap"
        role="status"
        hiddenFrom={hiddenFrom}
        className={classes.live}
        data-state={live}
      >
        <span className={classes.dot} aria-hidden />
        <Text size="xs" span>
          {t(`live.${live}`)}
        </Text>
      </Group>
    )
  );
}
