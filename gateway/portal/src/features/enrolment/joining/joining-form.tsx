import { Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Enrolment } from '@/api/enrolment-schema';
import { tell } from '@/lib/tell';
import { useEditing, useFollow } from '@/lib/use-editing';
import type { Versioned } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Form } from '@/ui/form';
import { useEnrolmentSource } from '../api/enrolment';
import { ByText } from './by-text';
import { ConsentWords } from './consent-words';
import { enrolmentOf, fieldsOf, type JoiningFields } from './joining-fields';
import { JoiningLimits } from './joining-limits';
import { PublicPage } from './public-page';

export function JoiningForm({ fresh }: { fresh: Versioned<Enrolment> }) {
  const { t } = useTranslation(['enrolment', 'common']);
  const { account } = useWorkplace();
  const editing = useEditing(fresh, useEnrolmentSource(account.id));
  const form = useForm<JoiningFields>({ values: fieldsOf(editing.value) });
  const { isDirty } = form.formState;
  useFollow(editing, fresh, isDirty);

  async function save(fields: JoiningFields) {
    if (await editing.save(enrolmentOf(fields))) {
      tell(t('joining.saved'));
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
      <ConflictAlert
        shown={editing.conflict}
        onReload={() => void editing.reload().then((value) => form.reset(fieldsOf(value)))}
      />
      <Stack gap="lg">
        <PublicPage control={form.control} />
        <ConsentWords control={form.control} />
        <ByText control={form.control} />
        <JoiningLimits control={form.control} />
      </Stack>
    </Form>
  );
}
