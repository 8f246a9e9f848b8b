import { Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AccountSettings } from '@/api/account-schema';
import { tell } from '@/lib/tell';
import { useEditing, useFollow } from '@/lib/use-editing';
import type { Versioned } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Form } from '@/ui/form';
import { useSettingsSource } from '../api/settings';
import { DailyStop } from './daily-stop';
import { FrequencyCap } from './frequency-cap';
import { fieldsOf, limitsOf, type LimitFields } from './limit-fields';
import { Pace } from './pace';
import { QuietHours } from './quiet-hours';
import { Retention } from './retention';

export function LimitsForm({ fresh }: { fresh: Versioned<AccountSettings> }) {
  const { t } = useTranslation(['account', 'common']);
  const { account } = useWorkplace();
  const editing = useEditing(fresh, useSettingsSource(account.id));
  const form = useForm<LimitFields>({ values: fieldsOf(editing.value) });
  const { isDirty } = form.formState;
  useFollow(editing, fresh, isDirty);

  async function save(fields: LimitFields) {
    if (await editing.save(limitsOf(fields))) {
      tell(t('settings.saved'));
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
      <ConflictAlert
        shown={editing.conflict}
        onReload={() => void editing.reload().then((settings) => form.reset(fieldsOf(settings)))}
      />
      <Stack gap="lg">
        <QuietHours control={form.control} />
        <FrequencyCap control={form.control} />
        <DailyStop control={form.control} />
        <Pace control={form.control} />
        <Retention control={form.control} />
      </Stack>
    </Form>
  );
}
