import { AppShell, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema';
import { Bell } from '@/features/notices/bell/bell';
import { useShell } from '@/lib/workplace';
import { LiveIndicator } from '@/ui/live-indicator';
import { Logo } from '@/ui/logo';
import { AccountSwitcher } from './account-switcher';
import { HandoverOffer } from './handover-offer';
import { MainNavigation } from './main-navigation';
import { ProfileMenu } from './profile-menu';
import classes from './shell.module.css';

interface Props {
  accounts: Account[];
  /** A page was chosen: on a phone the menu closes. */
  onNavigate: () => void;
}

export function SideBar({ accounts, onNavigate }: Props) {
  const { t } = useTranslation();
  const { account } = useShell();
  return (
    <AppShell.Navbar className={classes.side} aria-label={t('nav.main')}>
      <Group className={classes.brand} visibleFrom="sm">
        <Logo size={26} />
        <Text fw={800} size="lg">
          {t('app.name')}
        </Text>
        <LiveIndicator />
        <Bell />
      </Group>
      {account && <AccountSwitcher accounts={accounts} onNavigate={onNavigate} />}
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
      <HandoverOffer onNavigate={onNavigate} />
      <ProfileMenu onNavigate={onNavigate} />
    </AppShell.Navbar>
  );
}
