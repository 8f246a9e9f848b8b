import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lastMonths } from '@/lib/utc';
import { useWorkplace } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Downloads } from '@/ui/statement/downloads';
import { MonthPicker } from '@/ui/statement/month-picker';
import { StatementView } from '@/ui/statement/statement-view';
import { useAccountStatement, useSaveStatement } from './api/statement';

/** A month of the account, for who manages it. */
export function AccountStatement() {
  const { t } = useTranslation('statement');
  const { account } = useWorkplace();
  const { month = lastMonths(1)[0]! } = useSearch({ from: '/_shell/accounts/$accountId/settings/usage' });
  const navigate = useNavigate();
  const statement = useAccountStatement(account.id, month);
  const save = useSaveStatement(account.id, month, account.name);
  return (
    <Section title={t('title')} action={<Downloads save={save} />}>
      <MonthPicker
        month={month}
        onChange={(chosen) =>
          void navigate({ to: '.', search: (old) => ({ ...old, month: chosen }), replace: true })
        }
      />
      <Loaded query={statement} height={320}>
        {(data) => <StatementView statement={data} />}
      </Loaded>
    </Section>
  );
}
