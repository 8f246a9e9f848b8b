import { Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { fromNow } from '@/lib/format';
import { PersonAvatar } from '@/ui/person-avatar';
import { Time } from '@/ui/time';
import { UserBadges } from '../user-badges';
import classes from './people-list.module.css';

/** The arrow keys go from row to row. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) {
    return;
  }
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  rows[rows.indexOf(document.activeElement as HTMLElement) + step]?.focus();
}

export function PeopleList({ users }: { users: User[] }) {
  const { t } = useTranslation('people');
  return (
    <Table className={classes.table} verticalSpacing="sm" highlightOnHover aria-label={t('people.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.person')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.secondFactor')}</Table.Th>
          <Table.Th className={classes.last}>{t('columns.lastSignIn')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody onKeyDown={walk}>
        {users.map((user) => (
          <PersonRow key={user.id} user={user} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function PersonRow({ user }: { user: User }) {
  const { t } = useTranslation('people');
  const { id, name, username, email, secondFactor, lastSignInAt } = user;
  return (
    <Table.Tr className={classes.row} data-gone={user.status !== 'active' || undefined}>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <PersonAvatar name={name} user={user} />
          <div className={classes.person}>
            <Group gap={6}>
              <Link to="/admin/people/$userId" params={{ userId: id }} className={classes.name} data-row>
                {name}
              </Link>
              <UserBadges user={user} />
            </Group>
            <Text size="xs" c="dimmed" truncate>
              {email ? `${username} · ${email}` : username}
            </Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm" c={secondFactor ? undefined : 'dimmed'}>
          {t(secondFactor ? 'secondFactor.on' : 'secondFactor.off')}
        </Text>
      </Table.Td>
      <Table.Td className={classes.last}>
        <Text size="sm" c="dimmed" component="div">
          {lastSignInAt ? <Time at={lastSignInAt}>{fromNow(lastSignInAt)}</Time> : t('never')}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
