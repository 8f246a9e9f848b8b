import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bell } from '@/features/notices/bell/bell';
import { useShell } from '@/lib/workplace';
import { LiveIndicator } from '@/ui/live-indicator';
import { Logo } from '@/ui/logo';

interface Props {
  menuOpen: boolean;
  onToggle: () => void;
}

export function PhoneHeader({ menuOpen, onToggle }: Props) {
  const { t } = useTranslation();
  const { account } = useShell();
  return (
    <AppShell.Header hiddenFrom="sm">
      <Group h="100%" px="md" gap="sm" wrap="nowrap">
        <Burger opened={menuOpen} onClick={onToggle} size="sm" aria-label={t('nav.menu')} />
        <Logo size={26} />
        <Text fw={700} truncate flex={1}>
          {account?.name ?? t('app.name')}
        </Text>
        <LiveIndicator />
        <Bell />
      </Group>
    </AppShell.Header>
  );
}
