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
import { AutomaticReplies } from './automatic-replies';
import { BusinessHoursField } from './business-hours-field';
import { fieldsOf, repliesOf, type HoursFields } from './hours-fields';
import { OptOutTexts } from './opt-out-texts';

export function HoursForm({ fresh }: { fresh: Versioned<AccountSettings> }) {
  const { t } = useTranslation(['account', 'common']);
  const { account } = useWorkplace();
  const editing = useEditing(fresh, useSettingsSource(account.id));
  const form = useForm<HoursFields>({ values: fieldsOf(editing.value) });
  const { isDirty } = form.formState;
  useFollow(editing, fresh, isDirty);

  async function save(fields: HoursFields) {
    if (await editing.save(repliesOf(fields))) {
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
        <BusinessHoursField control={form.control} />
        <AutomaticReplies control={form.control} />
        <OptOutTexts control={form.control} />
      </Stack>
    </Form>
  );
}
