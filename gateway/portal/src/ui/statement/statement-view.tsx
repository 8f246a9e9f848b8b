import { Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '@/api/usage-schema';
import { LineTable } from './line-table';
import classes from './statement.module.css';
import { Sums } from './sums';
import { Totals } from './totals';
import './words';

interface Props {
  statement: Statement;
  /** What can be done to it, below its lines. */
  actions?: ReactNode;
}

/** A month of a company or an account: what was texted, and what it costs. */
export function StatementView({ statement, actions }: Props) {
  const { t } = useTranslation('statement');
  const { provisional, lines, totals, currency, company, account, notes } = statement;
  return (
    <div className={classes.statement}>
      {provisional && (
        <Text size="sm" className={classes.provisional}>
          <IconHourglass size={17} aria-hidden />
          <span>
            <b>{t('provisional')}</b> · {t('provisionalHint')}
          </span>
        </Text>
      )}
      <Totals totals={totals} />
      {account && company && (
        <Text size="sm" c="dimmed">
          {t('payer', { company: company.name })}
        </Text>
      )}
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      ) : (
        <LineTable lines={lines} currency={currency} named={account === null} />
      )}
      {currency && <Sums statement={statement} currency={currency} />}
      <div className={classes.foot}>
        <ul className={classes.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        {actions}
      </div>
    </div>
  );
}
