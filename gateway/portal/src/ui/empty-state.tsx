import { Center, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  icon: Icon;
  title: string;
  hint?: string;
  /** The one thing to do from here. */
  children?: ReactNode;
}

export function EmptyState({ icon: Picture, title, hint, children }: Props) {
  return (
    <Center h="100%" p="xl">
      <Stack align="center" gap="xs" ta="center" maw={360}>
        <ThemeIcon size={60} radius="xl" variant="light">
          <Picture size={30} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <Title order={2} size="h4" mt={4}>
          {title}
        </Title>
        {hint && (
          <Text c="dimmed" size="sm">
            {hint}
          </Text>
        )}
        {children}
      </Stack>
    </Center>
  );
}
