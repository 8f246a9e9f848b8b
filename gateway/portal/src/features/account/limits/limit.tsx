import { Paper, Switch, Text } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './limits.module.css';

interface Props {
  title: string;
  /** What it means, with the values it has. */
  meaning: string;
  /** What it means to have none. */
  off: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  error?: string;
  children: ReactNode;
}

/** One limit, which can be switched off. */
export function Limit({ title, meaning, off, on, onSwitch, error, children }: Props) {
  const meaningId = useId();
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-label={title}>
      <Switch
        label={title}
        classNames={{ label: classes.title }}
        checked={on}
        aria-describedby={meaningId}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <Text id={meaningId} size="sm" c="dimmed" mt={6}>
        {on ? meaning : off}
      </Text>
      {on && <div className={classes.values}>{children}</div>}
      {error && (
        <Text size="xs" c="var(--mantine-color-error)" mt={6} role="alert">
          {error}
        </Text>
      )}
    </Paper>
  );
}
