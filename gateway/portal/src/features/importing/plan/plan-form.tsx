import { Stack, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/import-schema';
import { useWorkplace } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { useMoveImport } from '../api/move-import';
import { Columns } from './columns';
import { ConsentFields } from './consent-fields';
import { OptionFields } from './option-fields';
import { fieldsOf, planOf, type PlanFields } from './plan-fields';

/** What the columns hold, and what is to be made of the rows. */
export function PlanForm({ item, onPlanned }: { item: Import; onPlanned: () => void }) {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  const { plan } = useMoveImport(account.id, item.id);
  const form = useForm<PlanFields>({ defaultValues: fieldsOf(item, account.country) });

  async function save(fields: PlanFields) {
    await plan.mutateAsync(planOf(item, fields));
    onPlanned();
  }

  return (
    <Form form={form} onSave={save} save={t('plan.check')}>
      <Text style={{ overflowWrap: 'anywhere' }}>
        {t('plan.file', { name: item.fileName, count: item.rows, formatted: item.rows.toLocaleString() })}
      </Text>
      <Stack gap="lg">
        <Columns control={form.control} columns={item.columns} />
        <OptionFields control={form.control} />
        <ConsentFields form={form} />
      </Stack>
      <Text size="sm" c="dimmed" ta="right">
        {t('plan.checkHint')}
      </Text>
    </Form>
  );
}
