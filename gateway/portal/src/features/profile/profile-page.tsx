import './words';
import { Container, Group, Text, Title } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShell } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import { TabLinks } from '@/ui/tab-links';

/** What a person decides about themselves, in five parts. */
export function ProfilePage() {
  const { t } = useTranslation('profile');
  const { me } = useShell();
  return (
    <Container size={640} py="xl" px="lg" ml={0}>
      <Group mb="md" gap="md" wrap="nowrap">
        <PersonAvatar name={me.name} user={me} size={52} />
        <div style={{ minWidth: 0 }}>
          <Title order={1} size="h3" lineClamp={1}>
            {t('title')}
          </Title>
          <Text c="dimmed" size="sm" truncate>
            {me.name} · {me.username}
          </Text>
        </div>
      </Group>
      <TabLinks
        label={t('tabs.label')}
        pages={[
          { to: '/profile', label: t('tabs.about'), exact: true },
          { to: '/profile/security', label: t('tabs.security') },
          { to: '/profile/devices', label: t('tabs.devices') },
          { to: '/profile/accounts', label: t('tabs.accounts') },
          { to: '/profile/notices', label: t('tabs.notices') },
        ]}
      />
      <Outlet />
    </Container>
  );
}
