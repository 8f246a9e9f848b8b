import {
  Menu,
  SegmentedControl,
  Text,
  UnstyledButton,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { IconDots, IconKeyboard, IconLogout, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import classes from './shell.module.css';
import { openShortcutHelp } from './shortcut-help';
import { SignOutForm } from './sign-out-form';

export function ProfileMenu({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const signOut = useRef<HTMLFormElement>(null);
  return (
    <div className={classes.profile}>
      <Menu width={236} position="top-start" shadow="md">
        <Menu.Target>
          <UnstyledButton className={classes.account} aria-label={t('profile.menu', { name: me.name })}>
            <PersonAvatar name={me.name} size={32} />
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

function ColourScheme() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('scheme.label')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
      data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`scheme.${value}`) }))}
    />
  );
}
