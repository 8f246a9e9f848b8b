import { Badge, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import type { Invitation } from '@/api/people-schema';
import { fromNow } from '@/lib/format';
import { useShell } from '@/lib/workplace';
import { Time } from '@/ui/time';
import { InvitationActions } from './invitation-actions';
import { InvitationState } from './invitation-state';
import classes from './invitations.module.css';

export function InvitationList({ invitations }: { invitations: Invitation[] }) {
  const { t } = useTranslation('people');
  return (
    <Table className={classes.table} verticalSpacing="sm" aria-label={t('invitations.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('invitations.columns.person')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('invitations.columns.access')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('invitations.columns.state')}</Table.Th>
          <Table.Th className={classes.actions}>{t('invitations.columns.actions')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('people');
  const { firstName, lastName, email, invitedAt, invitedBy } = invitation;
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {firstName} {lastName}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
        <Text size="xs" c="dimmed">
          <Time at={invitedAt}>
            {t('invitations.by', { name: invitedBy.name ?? t('someone'), time: fromNow(invitedAt) })}
          </Time>
        </Text>
        <Group gap="xs" mt={4} hiddenFrom="sm">
          <InvitationState invitation={invitation} />
        </Group>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Access invitation={invitation} />
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <InvitationState invitation={invitation} />
      </Table.Td>
      <Table.Td className={classes.actions}>
        <InvitationActions invitation={invitation} />
      </Table.Td>
    </Table.Tr>
  );
}

function Access({ invitation: { admin, accounts } }: { invitation: Invitation }) {
  const { t } = useTranslation(['people', 'common']);
  const { me } = useShell();
  const all = useAccounts(me).data?.items;
  const nameOf = (id: string) => all?.find((account) => account.id === id)?.name ?? '…';
  return (
    <>
      {admin && (
        <Badge size="xs" variant="light">
          {t('role.admin')}
        </Badge>
      )}
      {accounts.map(({ accountId, role }) => (
        <Text key={accountId} size="sm">
          {nameOf(accountId)}{' '}
          <Text span inherit c="dimmed">
            {t(`common:roles.${role}`)}
          </Text>
        </Text>
      ))}
      {!admin && accounts.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('invitations.nothing')}
        </Text>
      )}
    </>
  );
}
