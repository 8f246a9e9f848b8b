import { SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import type { Client } from '@/api/schema';
import { isMail } from '@/lib/mail';
import { toE164 } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { useEditing, useFollow } from '@/lib/use-editing';
import { useWorkplace } from '@/lib/workplace';
import { ConflictAlert } from '@/ui/conflict-alert';
import { Form } from '@/ui/form';
import { editedOf, useClientSource, type EditedClient } from '../api/get-client';
import { Differences } from './differences';
import { MarkFields } from './mark-fields';
import { OwnField } from './own-field';
import { PlaceFields } from './place-fields';
import { differences, editedFrom, fieldsOf, type ProfileFields } from './profile-fields';

const LONGEST_NAME = 120;

interface Props {
  client: Client;
  fields: ClientField[];
}

export function ProfileForm({ client, fields }: Props) {
  const { t } = useTranslation(['clients', 'common']);
  const { account } = useWorkplace();
  const fresh = editedOf(client);
  const editing = useEditing(fresh, useClientSource(account.id, client.id));
  const shown = (edited: EditedClient) =>
    fieldsOf(
      edited,
      fields.map(({ key }) => key),
    );
  const form = useForm<ProfileFields>({ values: shown(editing.value), resetOptions: { keepErrors: true } });
  const { errors, isDirty } = form.formState;
  useFollow(editing, fresh, isDirty);

  async function save(typed: ProfileFields) {
    const edited = editedFrom(typed, account.country);
    const changed = differences(editing.value, { ...editing.value, ...edited });
    const change = Object.fromEntries(changed.map((key) => [key, edited[key]]));
    if (await editing.save(change as Partial<EditedClient>)) {
      form.reset(typed);
      tell(t('profile.saved'));
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
      <ConflictAlert
        shown={editing.conflict}
        onReload={() => void editing.reload().then((reloaded) => form.reset(shown(reloaded)))}
      >
        <Differences before={editing.value} after={fresh.value} fields={fields} />
      </ConflictAlert>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('profile.name')}
          autoComplete="off"
          error={errors.name?.message}
          {...form.register('name', {
            validate: (name) =>
              name.trim() === ''
                ? t('add.nameRequired')
                : name.trim().length <= LONGEST_NAME || t('profile.nameTooLong', { count: LONGEST_NAME }),
          })}
        />
        <TextInput
          type="tel"
          label={t('profile.phone')}
          autoComplete="off"
          error={errors.phone?.message}
          {...form.register('phone', {
            validate: (phone) => toE164(phone, account.country) !== undefined || t('add.phoneInvalid'),
          })}
        />
        <TextInput
          type="email"
          label={t('profile.email')}
          autoComplete="off"
          error={errors.email?.message}
          {...form.register('email', {
            validate: (email) => email.trim() === '' || isMail(email) || t('profile.emailInvalid'),
          })}
        />
        <PlaceFields control={form.control} client={client} />
        {fields.map((field) => (
          <OwnField key={field.key} field={field} control={form.control} />
        ))}
      </SimpleGrid>
      <MarkFields control={form.control} />
    </Form>
  );
}
