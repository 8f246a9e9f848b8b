import { Container, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  hint?: string;
  /** What can be done on the whole page. */
  actions?: ReactNode;
  children: ReactNode;
  size?: 'sm' | 'lg';
}

/** A page that is not the inbox: title, actions, content. */
export function Page({ title, hint, actions, children, size = 'lg' }: Props) {
  return (
    <Container size={size === 'lg' ? 980 : 640} py="xl" px="lg" ml={0}>
      <Group justify="space-between" mb="lg" gap="sm">
        <div>
          <Title order={1} size="h3">
            {title}
          </Title>
          {hint && (
            <Text c="dimmed" size="sm">
              {hint}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </Container>
  );
}
