import './words';
import { Box, Container, Group, Text, Title } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { AccountMark } from '@/ui/account-mark';
import { TabLinks } from '@/ui/tab-links';
import { HandoverNotice } from './members/handover-notice';
import { TABS } from './tabs';

/** Everything about an account, in parts; the role says which. */
export function SettingsLayout() {
  const { t } = useTranslation('account');
  const workplace = useWorkplace();
  const { account } = workplace;
  return (
    <Container size={980} py="xl" px="lg" ml={0}>
      <Group mb="md" gap="md" wrap="nowrap">
        <AccountMark name={account.name} colour={account.colour} size={48} />
        <div style={{ minWidth: 0 }}>
          <Title order={1} size="h3" lineClamp={1}>
            {account.name}
          </Title>
          <Text c="dimmed" size="sm">
            {t('hint', { zone: account.timeZone })}
          </Text>
        </div>
      </Group>
      <TabLinks
        label={t('tabs.of')}
        pages={TABS.filter(({ open }) => open(workplace)).map(({ to, label }, index) => ({
          to,
          label: t(label),
          exact: index === 0,
        }))}
      />
      <Box maw={680}>
        <HandoverNotice />
        <Outlet />
      </Box>
    </Container>
  );
}
