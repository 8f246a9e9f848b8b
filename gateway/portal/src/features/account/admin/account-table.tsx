import { Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema';
import { formatPhone } from '@/lib/phone';
import { AccountMark } from '@/ui/account-mark';
import classes from './account-table.module.css';

export function AccountTable({ accounts }: { accounts: Account[] }) {
  const { t } = useTranslation('account');
  return (
    <Table className={classes.table} verticalSpacing="sm" highlightOnHover aria-label={t('all.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.account')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.numbers')}</Table.Th>
          <Table.Th visibleFrom="md">{t('columns.company')}</Table.Th>
          <Table.Th className={classes.members}>{t('columns.members')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function AccountRow({ account }: { account: Account }) {
  const { t } = useTranslation('account');
  const { id, name, colour, owners, numbers, company, memberCount } = account;
  const [first, ...more] = numbers;
  return (
    <Table.Tr className={classes.row}>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <AccountMark name={name} colour={colour} size={38} />
          <div className={classes.about}>
            <Link to="/accounts/$accountId/settings" params={{ accountId: id }} className={classes.name}>
              {name}
            </Link>
            <Text size="xs" c={owners.length > 0 ? 'dimmed' : 'red'} truncate>
              {owners.length > 0
                ? owners.map((owner) => owner.name ?? t('members.unnamed')).join(', ')
                : t('all.noOwner')}
            </Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm" c={first ? undefined : 'dimmed'}>
          {first ? formatPhone(first.number) : t('all.noNumber')}
        </Text>
        {more.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('all.moreNumbers', { count: more.length })}
          </Text>
        )}
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Text size="sm" c={company ? undefined : 'dimmed'} truncate>
          {company?.name ?? t('all.noCompany')}
        </Text>
      </Table.Td>
      <Table.Td className={classes.members}>
        <Text size="sm">{memberCount}</Text>
      </Table.Td>
    </Table.Tr>
  );
}
