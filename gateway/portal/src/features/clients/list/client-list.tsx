import { Checkbox, Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { shortTime } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import row from '@/ui/row-link.module.css';
import { Time } from '@/ui/time';
import { ClientBadges } from '../components/client-badges';
import { ClientMarks } from '../components/client-marks';
import { TextButton } from '../components/text-button';
import classes from './list.module.css';
import type { Selection } from './use-selection';

interface Props {
  clients: Client[];
  selection: Selection;
}

export function ClientList({ clients, selection }: Props) {
  const { t } = useTranslation('clients');
  const { editsClients, texts } = useWorkplace();
  return (
    <Table className={row.table} verticalSpacing="xs" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          {editsClients && (
            <Table.Th className={classes.tick}>
              <Checkbox
                size="xs"
                aria-label={t('selection.shown')}
                checked={selection.allShown}
                indeterminate={!selection.allShown && selection.count > 0}
                onChange={selection.toggleShown}
              />
            </Table.Th>
          )}
          <Table.Th>{t('columns.client')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.marks')}</Table.Th>
          <Table.Th visibleFrom="md" className={classes.when}>
            {t('columns.received')}
          </Table.Th>
          {texts && <Table.Th className={classes.actions}>{t('columns.actions')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {clients.map((client) => (
          <ClientRow key={client.id} client={client} selection={selection} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ClientRow({ client, selection }: { client: Client; selection: Selection }) {
  const { t } = useTranslation('clients');
  const { account, editsClients, texts } = useWorkplace();
  const { id, name, phone, lastReceivedAt } = client;
  return (
    <Table.Tr className={row.row} bg={selection.has(id) ? 'var(--waffle-selected)' : undefined}>
      {editsClients && (
        <Table.Td className={classes.tick}>
          <Checkbox
            size="xs"
            className={row.above}
            aria-label={t('selection.one', { name })}
            checked={selection.has(id)}
            onChange={() => selection.toggle(id)}
          />
        </Table.Td>
      )}
      <Table.Td className={classes.client}>
        <Group gap="sm" wrap="nowrap">
          <PersonAvatar name={name} />
          <div className={classes.about}>
            <Group gap={6}>
              <Link
                to="/accounts/$accountId/clients/$clientId"
                params={{ accountId: account.id, clientId: id }}
                className={`${row.link} ${classes.name}`}
              >
                {name}
              </Link>
              <ClientBadges {...client} />
            </Group>
            <Text size="xs" c="dimmed">
              {formatPhone(phone)}
            </Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <ClientMarks {...client} />
      </Table.Td>
      <Table.Td visibleFrom="md" className={classes.when}>
        <Text size="sm" c="dimmed" component="div">
          {lastReceivedAt ? <Time at={lastReceivedAt}>{shortTime(lastReceivedAt)}</Time> : '–'}
        </Text>
      </Table.Td>
      {texts && (
        <Table.Td className={classes.actions}>
          <TextButton client={client} size="compact-sm" className={row.above} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}
