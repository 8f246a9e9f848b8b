import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from './logo';

interface Props {
  title: string;
  hint?: ReactNode;
  children: ReactNode;
}

/** A page for who is not signed in. */
export function FrontPage({ title, hint, children }: Props) {
  const { t } = useTranslation();
  useDocumentTitle(`${title} · ${t('app.name')}`);
  return (
    <Center component="main" mih="100dvh" bg="var(--waffle-side)" px="sm" py="xl">
      <Stack w="100%" maw={480} gap="lg">
        <Group gap="xs" justify="center">
          <Logo size={32} />
          <Text fw={800} size="xl">
            {t('app.name')}
          </Text>
        </Group>
        <Paper withBorder radius="lg" p={{ base: 'lg', xs: 'xl' }}>
          <Title order={1} size="h3">
            {title}
          </Title>
          {hint && (
            <Text c="dimmed" size="sm" mt={4}>
              {hint}
            </Text>
          )}
          <Stack mt="lg">{children}</Stack>
        </Paper>
      </Stack>
    </Center>
  );
}
