import { Container, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  hint?: ReactNode;
  /** The way back, above the title. */
  back?: ReactNode;
  /** Stands before the title. */
  picture?: ReactNode;
  /** Stand behind the title. */
  badges?: ReactNode;
  /** What can be done on the whole page. */
  actions?: ReactNode;
  children: ReactNode;
  size?: 'sm' | 'lg';
}

/** A page that is not the inbox: title, actions, content. */
export function Page({ title, hint, back, picture, badges, actions, children, size = 'lg' }: Props) {
  return (
    <Container size={size === 'lg' ? 980 : 640} py="xl" px="lg" ml={0}>
      {back}
      <Group justify="space-between" mb="lg" gap="sm">
        <Group gap="md" wrap="nowrap">
          {picture}
          <div>
            <Group gap="xs">
              <Title order={1} size="h3">
                {title}
              </Title>
              {badges}
            </Group>
            {hint && (
              <Text c="dimmed" size="sm" component="div">
                {hint}
              </Text>
            )}
          </div>
        </Group>
        {actions}
      </Group>
      {children}
    </Container>
  );
}
