import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatementLine } from '@/api/usage-schema';
import { countryName } from '@/lib/countries';
import { formatMoney, formatPrice } from '@/lib/money';
import classes from './statement.module.css';

interface Props {
  lines: StatementLine[];
  /** Null where nothing is priced. */
  currency: string | null;
  /** Whether the lines are of several accounts. */
  named: boolean;
}

/** What was texted, and what each of it costs. */
export function LineTable({ lines, currency, named }: Props) {
  const { t } = useTranslation('statement');
  return (
    <Table className={classes.lines} verticalSpacing={8} aria-label={t('lines')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.what')}</Table.Th>
          <Table.Th visibleFrom="sm" className={classes.right}>
            {t('columns.texts')}
          </Table.Th>
          <Table.Th visibleFrom={currency ? 'sm' : undefined} className={classes.right}>
            {t('columns.segments')}
          </Table.Th>
          {currency && (
            <>
              <Table.Th visibleFrom="sm" className={classes.right}>
                {t('columns.included')}
              </Table.Th>
              <Table.Th visibleFrom="sm" className={classes.right}>
                {t('columns.price')}
              </Table.Th>
              <Table.Th className={classes.right}>{t('columns.amount')}</Table.Th>
            </>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Line
            key={[line.account.id, line.direction, line.kind, line.country].join()}
            line={line}
            currency={currency}
            named={named}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Line({ line, currency, named }: { line: StatementLine; currency: string | null; named: boolean }) {
  const { t } = useTranslation('statement');
  const { account, direction, kind, texts, segments, included, price, amount } = line;
  const country = line.country === '*' ? t('everyOther') : countryName(line.country);
  const count = segments.toLocaleString();
  const each = price !== null && currency ? formatPrice(price, currency) : t('noPrice');
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={500}>
          {t(`what.${direction}.${kind}`, { country })}
        </Text>
        {named && (
          <Text size="xs" c="dimmed">
            {account.name}
          </Text>
        )}
        {currency && (
          <Text size="xs" c="dimmed" hiddenFrom="sm">
            {t('calculation', { segments: count, price: each })}
            {included > 0 && `, ${t('includedOf', { included: included.toLocaleString() })}`}
          </Text>
        )}
      </Table.Td>
      <Table.Td visibleFrom="sm" className={classes.right}>
        {texts.toLocaleString()}
      </Table.Td>
      <Table.Td visibleFrom={currency ? 'sm' : undefined} className={classes.right}>
        {count}
      </Table.Td>
      {currency && (
        <>
          <Table.Td visibleFrom="sm" className={classes.right}>
            {included > 0 && included.toLocaleString()}
          </Table.Td>
          <Table.Td visibleFrom="sm" className={classes.right}>
            {each}
          </Table.Td>
          <Table.Td className={classes.right}>{amount !== null && formatMoney(amount, currency)}</Table.Td>
        </>
      )}
    </Table.Tr>
  );
}
