import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema';
import { tell } from '@/lib/tell';
import { useEditing, useFollow } from '@/lib/use-editing';
import type { Versioned } from '@/lib/versioned';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Form } from '@/ui/form';
import { useAccountSource } from '../api/account';
import { AccountFields, type AboutAccount } from '../components/account-fields';

function fieldsOf({ name, colour, timeZone, country, language }: Account): AboutAccount {
  return { name, colour, timeZone, country, language };
}

export function AboutAccountForm({ fresh }: { fresh: Versioned<Account> }) {
  const { t } = useTranslation(['account', 'common']);
  const editing = useEditing(fresh, useAccountSource(fresh.value.id));
  const form = useForm<AboutAccount>({ values: fieldsOf(editing.value) });
  const { isDirty, dirtyFields } = form.formState;
  useFollow(editing, fresh, isDirty);

  async function save(fields: AboutAccount) {
    const typed = { ...fields, name: fields.name.trim() };
    const changed = Object.entries(typed).filter(([field]) => dirtyFields[field as keyof AboutAccount]);
    if (await editing.save(Object.fromEntries(changed))) {
      tell(t('about.saved'));
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
      <ConflictAlert
        shown={editing.conflict}
        onReload={() => void editing.reload().then((account) => form.reset(fieldsOf(account)))}
      />
      <AccountFields control={form.control} />
    </Form>
  );
}
