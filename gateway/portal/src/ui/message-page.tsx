import { Center, Code, Group, Stack, Text, Title } from '@mantine/core';
import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ShellContext } from '@/lib/workplace';
import { Logo } from '@/ui/logo';

interface Props {
  code?: string;
  title: string;
  hint: string;
  traceId?: string | null;
  /** The ways on: buttons and links. */
  children: ReactNode;
}

/** A page that says what happened and offers a way on: 403, 404, 500, offline, no account. */
export function MessagePage({ code, title, hint, traceId, children }: Props) {
  const { t } = useTranslation();
  // The shell around a page is the main part already, and has a header on a phone.
  const own = use(ShellContext) === null;
  return (
    <Center
      mih="calc(100dvh - var(--app-shell-header-offset, 0px))"
      component={own ? 'main' : 'div'}
      id={own ? 'main' : undefined}
      p="md"
    >
      <Stack align="center" ta="center" gap="xs" maw={440}>
        <Logo size={56} />
        {code && (
          <Text c="dimmed" fw={600} mt="sm">
            {code}
          </Text>
        )}
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text c="dimmed">{hint}</Text>
        {traceId && (
          <Text c="dimmed" size="sm">
            {t('errors.trace')} <Code>{traceId}</Code>
          </Text>
        )}
        <Group mt="md" justify="center">
          {children}
        </Group>
      </Stack>
    </Center>
  );
}
