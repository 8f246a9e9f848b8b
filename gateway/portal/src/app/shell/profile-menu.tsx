import { Menu, Text, UnstyledButton, VisuallyHidden, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconDeviceDesktop,
  IconDots,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShell } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import classes from './shell.module.css';
import { openShortcutHelp } from './shortcut-help';
import { SignOutForm } from './sign-out-form';

export function ProfileMenu({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const { me } = useShell();
  const signOut = useRef<HTMLFormElement>(null);
  return (
    <div className={classes.profile}>
      <Menu
        width={236}
        position="top-start"
        shadow="md"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <UnstyledButton className={classes.account}>
            <VisuallyHidden>{t('profile.menu')}</VisuallyHidden>
            <PersonAvatar name={me.name} user={me} size={32} />
            <span className={classes.accountName}>
              <Text span size="sm" fw={600} truncate>
                {me.name}
              </Text>
              <Text span size="xs" c="dimmed" truncate>
                {me.email ?? me.username}
              </Text>
            </span>
            <IconDots size={17} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconUser size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/profile" {...props} />}
            onClick={onNavigate}
          >
            {t('profile.open')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={openShortcutHelp}>
            {t('shortcuts.title')}
          </Menu.Item>
          <Menu.Divider />
          <ColourScheme />
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => signOut.current?.requestSubmit()}
          >
            {t('profile.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SignOutForm ref={signOut} />
    </div>
  );
}

const SCHEMES = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop },
] as const;

function ColourScheme() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return SCHEMES.map(({ value, icon: SchemeIcon }) => (
    <Menu.Item
      key={value}
      closeMenuOnClick={false}
      leftSection={<SchemeIcon size={16} aria-hidden />}
      rightSection={colorScheme === value && <IconCheck size={15} aria-label={t('scheme.current')} />}
      onClick={() => setColorScheme(value)}
    >
      {t(`scheme.${value}`)}
    </Menu.Item>
  ));
}
