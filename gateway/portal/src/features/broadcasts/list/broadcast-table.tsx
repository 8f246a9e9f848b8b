import { Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Broadcast } from '@/api/broadcast-schema';
import { fromNow } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import rows from '@/ui/row-link.module.css';
import { Time } from '@/ui/time';
import { nameOf } from '../name-of';
import { ProgressBar } from '../progress/progress-bar';
import { StateBadge } from '../state-badge';
import classes from './list.module.css';

export function BroadcastTable({ broadcasts }: { broadcasts: Broadcast[] }) {
  const { t } = useTranslation('broadcasts');
  return (
    <Table className={rows.table} verticalSpacing="sm" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.broadcast')}</Table.Th>
          <Table.Th visibleFrom="sm" className={classes.progress}>
            {t('columns.progress')}
          </Table.Th>
          <Table.Th visibleFrom="xs" className={classes.when}>
            {t('columns.when')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {broadcasts.map((broadcast) => (
          <BroadcastRow key={broadcast.id} broadcast={broadcast} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

const list = new Intl.ListFormat(undefined);

function BroadcastRow({ broadcast }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const { account } = useWorkplace();
  const { id, state, groups, pages, author, counts, sendAt, createdAt } = broadcast;
  const when = state === 'scheduled' && sendAt ? sendAt : createdAt;
  const names = [...groups.map(({ name }) => name), ...pages.map(({ title }) => title)];
  const to = names.length > 0 ? list.format(names) : t('single');
  return (
    <Table.Tr className={rows.row}>
      <Table.Td>
        <Group gap={8}>
          <Link
            to="/accounts/$accountId/broadcasts/$broadcastId"
            params={{ accountId: account.id, broadcastId: id }}
            className={rows.link}
          >
            {nameOf(broadcast)}
          </Link>
          <StateBadge state={state} />
        </Group>
        <Text size="xs" c="dimmed">
          {t('people', { count: counts.total })} · {t('to', { groups: to })} ·{' '}
          {t('by', { name: author.name ?? t('someone') })}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm" className={classes.progress}>
        {state !== 'scheduled' && <Reached broadcast={broadcast} />}
      </Table.Td>
      <Table.Td visibleFrom="xs" className={classes.when}>
        <Text size="sm" c="dimmed" component="div">
          <Time at={when}>{fromNow(when)}</Time>
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

function Reached({ broadcast: { counts } }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const parts = [
    `${counts.delivered.toLocaleString()} ${t('recipient.delivered').toLowerCase()}`,
    counts.failed > 0 && `${counts.failed.toLocaleString()} ${t('recipient.failed').toLowerCase()}`,
    counts.replied > 0 && t('page.replied', { count: counts.replied }),
  ].filter(Boolean);
  return (
    <>
      <ProgressBar counts={counts} size={6} />
      <Text size="xs" c="dimmed" mt={4}>
        {parts.join(' · ')}
      </Text>
    </>
  );
}
