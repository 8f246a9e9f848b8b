import { AppShell, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema';
import type { LiveState } from '@/lib/live';
import { Logo } from '@/ui/logo';
import { AccountSwitcher } from './account-switcher';
import { LiveIndicator } from './live-indicator';
import { MainNavigation } from './main-navigation';
import { ProfileMenu } from './profile-menu';
import classes from './shell.module.css';

interface Props {
  accounts: Account[];
  live: LiveState | null;
  /** A page was chosen: on a phone the menu closes. */
  onNavigate: () => void;
}

export function SideBar({ accounts, live, onNavigate }: Props) {
  const { t } = useTranslation();
  return (
    <AppShell.Navbar className={classes.side} aria-label={t('nav.main')}>
      <Group className={classes.brand} visibleFrom="sm">
        <Logo size={26} />
        <Text fw={800} size="lg">
          {t('app.name')}
        </Text>
        {live && <LiveIndicator state={live} />}
      </Group>
      <AccountSwitcher accounts={accounts} onNavigate={onNavigate} />
      <UnstyledButton className={classes.command} onClick={spotlight.open}>
        <IconSearch size={16} aria-hidden />
        <Text size="sm" flex={1}>
          {t('palette.open')}
        </Text>
        <Kbd size="xs" visibleFrom="sm">
          Ctrl K
        </Kbd>
      </UnstyledButton>
      <MainNavigation onNavigate={onNavigate} />
      <ProfileMenu onNavigate={onNavigate} />
    </AppShell.Navbar>
  );
}
