import { Badge, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import { ClientActions } from './client-actions';
import classes from './client-list.module.css';

export function ClientList({ clients }: { clients: Client[] }) {
  const { t } = useTranslation('clients');
  const { editsClients } = useWorkplace();
  return (
    <Table className={classes.table} verticalSpacing="sm" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.client')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.groups')}</Table.Th>
          {editsClients && <Table.Th className={classes.actions}>{t('columns.actions')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {clients.map((client) => (
          <ClientRow key={client.id} client={client} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ClientRow({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { editsClients } = useWorkplace();
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <PersonAvatar name={client.name} />
          <div>
            <Group gap={6}>
              <Text size="sm" fw={600}>
                {client.name}
              </Text>
              {client.blocked && (
                <Badge size="xs" color="red" variant="light">
                  {t('blocked')}
                </Badge>
              )}
            </Group>
            <Text size="xs" c="dimmed">
              {formatPhone(client.phone)}
            </Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Group gap={6}>
          {client.groups.map(({ id, name, colour }) => (
            <span key={id} className={classes.group}>
              <span className={classes.dot} style={{ background: colour ?? undefined }} aria-hidden />
              {name}
            </span>
          ))}
        </Group>
      </Table.Td>
      {editsClients && (
        <Table.Td className={classes.actions}>
          <ClientActions client={client} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}
