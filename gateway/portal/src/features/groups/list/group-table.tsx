import { Badge, Group as Row, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Group } from '@/api/group-schema';
import { useWorkplace } from '@/lib/workplace';
import { GroupMark } from '@/ui/group-mark';
import rows from '@/ui/row-link.module.css';
import { GroupMenu } from '../edit/group-menu';

export function GroupTable({ groups }: { groups: Group[] }) {
  const { t } = useTranslation('groups');
  const { editsClients } = useWorkplace();
  return (
    <Table className={rows.table} verticalSpacing="sm" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.group')}</Table.Th>
          <Table.Th ta="right" w={110}>
            {t('columns.clients')}
          </Table.Th>
          {editsClients && (
            <Table.Th w={70} ta="right">
              {t('columns.actions')}
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((group) => (
          <GroupRow key={group.id} group={group} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function GroupRow({ group }: { group: Group }) {
  const { t } = useTranslation('groups');
  const { account, editsClients } = useWorkplace();
  const { id, name, colour, kind, clients, problem } = group;
  return (
    <Table.Tr className={rows.row}>
      <Table.Td>
        <Row gap="sm" wrap="nowrap">
          <GroupMark colour={colour} size={12} />
          <Row gap={8}>
            <Link
              to="/accounts/$accountId/groups/$groupId"
              params={{ accountId: account.id, groupId: id }}
              className={rows.link}
            >
              {name}
            </Link>
            {kind === 'smart' && (
              <Badge size="sm" variant="light">
                {t('kind.smart')}
              </Badge>
            )}
            {problem && (
              <Badge size="sm" variant="light" color="orange">
                {t('rules.broken')}
              </Badge>
            )}
          </Row>
        </Row>
      </Table.Td>
      <Table.Td ta="right">
        <Text size="sm">{clients.toLocaleString()}</Text>
      </Table.Td>
      {editsClients && (
        <Table.Td ta="right" className={rows.above}>
          <GroupMenu group={group} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}
