import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './sections.module.css';

/** A part of the own page. */
export function OwnSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className={classes.section}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      <Stack gap="sm">{children}</Stack>
    </section>
  );
}
