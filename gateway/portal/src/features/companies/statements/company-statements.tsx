import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlusMinus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '@/ui/statement/words';
import { lastMonths } from '@/lib/utc';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Downloads } from '@/ui/statement/downloads';
import { MonthPicker } from '@/ui/statement/month-picker';
import { StatementView } from '@/ui/statement/statement-view';
import { useCompanyStatement, useSaveStatement } from '../api/statements';
import { useThisCompany } from '../this-company';
import { AddCorrection } from './add-correction';

/** What the company pays for a month. */
export function CompanyStatements() {
  const { t } = useTranslation('statement');
  const { id, displayName } = useThisCompany();
  const { month = lastMonths(1)[0]! } = useSearch({ from: '/_shell/admin/companies/$companyId/statements' });
  const navigate = useNavigate();
  const statement = useCompanyStatement(id, month);
  const save = useSaveStatement(id, month, displayName);
  const [correcting, dialog] = useDisclosure(false);
  return (
    <Section title={t('title')} action={<Downloads save={save} />}>
      <MonthPicker
        month={month}
        onChange={(chosen) => void navigate({ to: '.', search: { month: chosen }, replace: true })}
      />
      <Loaded query={statement} height={320}>
        {(data) => (
          <StatementView
            statement={data}
            actions={
              <Button
                size="xs"
                variant="default"
                leftSection={<IconPlusMinus size={15} aria-hidden />}
                onClick={dialog.open}
              >
                {t('correct.button')}
              </Button>
            }
          />
        )}
      </Loaded>
      <AddCorrection month={month} opened={correcting} onClose={dialog.close} />
    </Section>
  );
}
