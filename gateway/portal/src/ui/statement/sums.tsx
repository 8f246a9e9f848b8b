import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '@/api/usage-schema';
import { dateOf } from '@/lib/format';
import { formatMoney } from '@/lib/money';
import classes from './statement.module.css';

/** What stands below the lines: fee, corrections, total. */
export function Sums({ statement, currency }: { statement: Statement; currency: string }) {
  const { t } = useTranslation('statement');
  const { monthlyFee, corrections, total } = statement;
  return (
    <dl className={classes.sums}>
      {monthlyFee !== null && <Sum name={t('fee')}>{formatMoney(monthlyFee, currency)}</Sum>}
      {corrections.map(({ id, amount, reason, account, by, at, ...own }) => (
        <Sum
          key={id}
          name={t('correction', { reason })}
          hint={[account?.name, t('correctedBy', { name: by.name, day: dateOf(at) })]
            .filter(Boolean)
            .join(' · ')}
        >
          {formatMoney(amount, own.currency)}
        </Sum>
      ))}
      {total !== null && (
        <Sum name={t('total')} strong>
          {formatMoney(total, currency)}
        </Sum>
      )}
    </dl>
  );
}

interface SumProps {
  name: string;
  hint?: string;
  strong?: boolean;
  children: ReactNode;
}

function Sum({ name, hint, strong, children }: SumProps) {
  return (
    <div className={classes.sum} data-strong={strong}>
      <dt>
        {name}
        {hint && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
