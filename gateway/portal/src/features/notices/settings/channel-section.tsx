import { Stack, Text } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { Channel, NoticeSetting, NoticeSettings, NoticeWishes } from '@/api/notice-schema';
import { useShell } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { ChannelTable } from './channel-table';
import { MailNotice } from './mail-notice';

/** Of what a person hears where, account by account. */
export function ChannelSection({
  control,
  mail,
}: Pick<NoticeSettings, 'mail'> & { control: Control<NoticeWishes> }) {
  const { t } = useTranslation('notices');
  const { me } = useShell();
  const { data } = useAccounts(me);
  const { field } = useController({ control, name: 'items' });
  const items: NoticeSetting[] = field.value;

  function put(setting: NoticeSetting, channel: Channel, on: boolean) {
    field.onChange(
      items.map((item) =>
        item === setting ? { ...item, channels: { ...item.channels, [channel]: on } } : item,
      ),
    );
  }

  const places = [...new Set(items.map(({ accountId }) => accountId))].map((accountId) => ({
    accountId,
    account: data?.items.find(({ id }) => id === accountId),
    settings: items.filter((item) => item.accountId === accountId),
  }));
  return (
    <Section title={t('channels.title')}>
      <Text size="sm" c="dimmed" mb="lg">
        {t('channels.hint')}
      </Text>
      <MailNotice mail={mail} />
      <Stack gap="xl">
        {places
          .filter(({ accountId, account }) => accountId === null || account)
          .map(({ accountId, account, settings }) => (
            <ChannelTable key={accountId} account={account} settings={settings} onChange={put} />
          ))}
      </Stack>
    </Section>
  );
}
