import { Checkbox, Table, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANNELS, type Channel, type NoticeSetting } from '@/api/notice-schema';
import type { Account } from '@/api/schema';
import { AccountMark } from '@/ui/account-mark';
import classes from './settings.module.css';

interface Props {
  /** Undefined for what is about none. */
  account: Account | undefined;
  settings: NoticeSetting[];
  onChange: (setting: NoticeSetting, channel: Channel, on: boolean) => void;
}

/** What one account tells a person, and by which ways. */
export function ChannelTable({ account, settings, onChange }: Props) {
  const { t } = useTranslation('notices');
  const title = useId();
  const place = account?.name ?? t('channels.nowhere');
  return (
    <div>
      <div className={classes.place} id={title}>
        {account && <AccountMark name={account.name} colour={account.colour} size={24} />}
        <Text size="sm" fw={700}>
          {place}
        </Text>
      </div>
      <Table className={classes.table} aria-labelledby={title} verticalSpacing={6} horizontalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('channels.what')}</Table.Th>
            {CHANNELS.map((channel) => (
              <Table.Th key={channel} className={classes.channel}>
                {t(`channels.${channel}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {settings.map((setting) => (
            <Table.Tr key={setting.kind}>
              <Table.Th scope="row" fw={400}>
                {t(`kinds.${setting.kind}`)}
                <Text size="xs" c="dimmed">
                  {t(`kindHints.${setting.kind}`)}
                </Text>
              </Table.Th>
              {CHANNELS.map((channel) => (
                <Table.Td key={channel} className={classes.channel}>
                  <Choice place={place} setting={setting} channel={channel} onChange={onChange} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

interface ChoiceProps extends Pick<Props, 'onChange'> {
  place: string;
  setting: NoticeSetting;
  channel: Channel;
}

function Choice({ place, setting, channel, onChange }: ChoiceProps) {
  const { t } = useTranslation('notices');
  // The digest is a mail, and nothing but a mail.
  if (setting.kind === 'digest' && channel !== 'mail') {
    return <span aria-hidden>–</span>;
  }
  const names = { kind: t(`kinds.${setting.kind}`), channel: t(`channels.${channel}`), place };
  return (
    <Checkbox
      className={classes.choice}
      checked={setting.channels[channel]}
      aria-label={t('channels.choice', names)}
      onChange={(event) => onChange(setting, channel, event.currentTarget.checked)}
    />
  );
}
