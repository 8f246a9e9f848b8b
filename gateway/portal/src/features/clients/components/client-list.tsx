import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconMessage } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenConversation } from '@/api/open-conversation';
import type { Client } from '@/api/schema';
import { formatPhone } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import { useBlockClient } from '../api/block-client';
import classes from './client-list.module.css';

export function ClientList({ clients }: { clients: Client[] }) {
  const { t } = useTranslation('clients');
  return (
    <Table className={classes.table} verticalSpacing="sm" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.client')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.groups')}</Table.Th>
          <Table.Th className={classes.actions}>{t('columns.actions')}</Table.Th>
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
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <PersonAvatar name={client.name} />
          <div>
            <Group gap={6}>
              <Text size="sm" fw={600}>
                {client.name || formatPhone(client.phone)}
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
      <Table.Td className={classes.actions}>
        <ClientActions client={client} />
      </Table.Td>
    </Table.Tr>
  );
}

function ClientActions({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const open = useOpenConversation(account.id);
  const block = useBlockClient(account.id);
  const name = client.name || client.phone;
  const onError = (error: Error) =>
    notifications.show({ color: 'red', title: t('failed'), message: error.message });
  const show = ({ id }: { id: string }) =>
    navigate({
      to: '/accounts/$accountId/inbox/$conversationId',
      params: { accountId: account.id, conversationId: id },
    });
  return (
    <Group gap="xs" wrap="nowrap" justify="flex-end">
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        visibleFrom="sm"
        aria-label={t(client.blocked ? 'unblockName' : 'blockName', { name })}
        loading={block.isPending}
        onClick={() => block.mutate(client, { onError })}
      >
        {t(client.blocked ? 'unblock' : 'block')}
      </Button>
      {account.role && (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconMessage size={15} aria-hidden />}
          aria-label={t('textName', { name })}
          disabled={client.blocked}
          loading={open.isPending}
          onClick={() => open.mutate({ to: client.phone }, { onSuccess: (it) => void show(it), onError })}
        >
          {t('text')}
        </Button>
      )}
    </Group>
  );
}
