import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LiveState } from '@/lib/live';
import { useWorkplace } from '@/lib/workplace';
import { Logo } from '@/ui/logo';
import { LiveIndicator } from './live-indicator';

interface Props {
  menuOpen: boolean;
  onToggle: () => void;
  live: LiveState;
}

export function PhoneHeader({ menuOpen, onToggle, live }: Props) {
  const { t } = useTranslation();
  const { account } = useWorkplace();
  return (
    <AppShell.Header hiddenFrom="sm">
      <Group h="100%" px="md" gap="sm" wrap="nowrap">
        <Burger opened={menuOpen} onClick={onToggle} size="sm" aria-label={t('nav.menu')} />
        <Logo size={26} />
        <Text fw={700} truncate flex={1}>
          {account.name}
        </Text>
        {account.role && <LiveIndicator state={live} />}
      </Group>
    </AppShell.Header>
  );
}
