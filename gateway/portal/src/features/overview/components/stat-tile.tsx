import { Paper, Text, ThemeIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loaded } from '@/ui/loaded';
import classes from './overview.module.css';

interface Props<T> {
  title: string;
  icon: Icon;
  query: { data: T | undefined; error: Error | null; refetch: () => Promise<unknown> };
  count: (data: T) => number;
  /** Where it leads: the whole tile does. */
  to: '/admin/people' | '/admin/accounts' | '/admin/companies';
  /** What stands below the number. */
  children: (data: T) => ReactNode;
}

/** A number that leads to what it counts. */
export function StatTile<T>({ title, icon: Picture, query, count, to, children }: Props<T>) {
  return (
    <Paper component="section" withBorder radius="lg" className={classes.stat} aria-label={title}>
      <ThemeIcon variant="light" size={42} radius="md" className={classes.picture}>
        <Picture size={23} stroke={1.6} aria-hidden />
      </ThemeIcon>
      <div className={classes.facts}>
        <Link to={to} className={classes.cover}>
          {title}
        </Link>
        <Loaded query={query} height={56}>
          {(data) => (
            <>
              <Text className={classes.count}>{count(data).toLocaleString()}</Text>
              <Text size="sm" c="dimmed" component="div" className={classes.below}>
                {children(data)}
              </Text>
            </>
          )}
        </Loaded>
      </div>
    </Paper>
  );
}
