import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CompanySummary } from '@/api/company-schema';
import { countryName } from '@/lib/countries';
import classes from '../companies.module.css';

export function CompanyList({ companies }: { companies: CompanySummary[] }) {
  const { t } = useTranslation('companies');
  return (
    <Table className={classes.table} verticalSpacing="sm" highlightOnHover aria-label={t('title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.company')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.country')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.currency')}</Table.Th>
          <Table.Th className={classes.last}>{t('columns.accounts')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {companies.map((company) => (
          <CompanyRow key={company.id} company={company} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function CompanyRow({ company }: { company: CompanySummary }) {
  const { t } = useTranslation('companies');
  const { id, displayName, legalName, country, currency, accounts: count } = company;
  return (
    <Table.Tr className={classes.row}>
      <Table.Td>
        <Link to="/admin/companies/$companyId" params={{ companyId: id }} className={classes.name}>
          {displayName}
        </Link>
        <Text size="xs" c="dimmed" truncate>
          {legalName}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{countryName(country)}</Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Text size="sm">{currency}</Text>
      </Table.Td>
      <Table.Td className={classes.last}>
        <Text size="sm" c={count > 0 ? undefined : 'dimmed'}>
          {count > 0 ? t('pays', { count }) : t('paysNothing')}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
