import { NativeSelect, Select, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LOCALES, languageName, timeZonesWith } from '@/lib/choices';
import { formatPhone } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { Form } from '@/ui/form';
import { ClientFieldInputs, fieldValues, filledIn } from '@/ui/front/client-field-inputs';
import { WHEN_OPEN } from '@/ui/when-open';
import { DEEDS } from '../api/deeds';
import { useThisClient } from '../this-client';
import { OwnSection } from './own-section';

interface ProfileFields {
  name: string;
  email: string;
  language: string;
  timeZone: string | null;
  fields: Record<string, string>;
}

/** Who the person is; only the phone stays as it is. */
export function Profile() {
  const { t } = useTranslation('own-page');
  const { own, page, act } = useThisClient();
  const { client, fields } = page;
  const form = useForm<ProfileFields>({
    values: {
      name: client.name,
      email: client.email ?? '',
      language: client.language ?? '',
      timeZone: client.timeZone,
      fields: fieldValues(fields, client.fields),
    },
    resetOptions: { keepDirtyValues: true },
  });
  const { errors, isDirty } = form.formState;
  const languages = [...new Set([...LOCALES, ...(client.language ? [client.language] : [])])];

  async function save(typed: ProfileFields) {
    const profile = {
      name: typed.name.trim(),
      email: typed.email.trim() || null,
      language: typed.language || null,
      timeZone: typed.timeZone,
      fields: filledIn(typed.fields),
    };
    if (await act(() => DEEDS.profile(own, profile))) {
      form.reset(typed);
      tell(t('profile.saved'));
    }
  }

  return (
    <OwnSection title={t('profile.title')}>
      <Form form={form} onSave={save} save={t('profile.save')} disabled={!isDirty} wide>
        <TextInput
          readOnly
          variant="filled"
          label={t('profile.phone')}
          description={t('profile.phoneHint')}
          value={formatPhone(client.phone)}
        />
        <TextInput
          label={t('profile.name')}
          autoComplete="name"
          dir="auto"
          error={errors.name?.message}
          {...form.register('name', { validate: (name) => name.trim() !== '' || t('profile.nameRequired') })}
        />
        <TextInput
          type="email"
          label={t('profile.email')}
          autoComplete="email"
          error={errors.email?.message}
          {...form.register('email')}
        />
        <NativeSelect
          label={t('profile.language')}
          data={[
            ...(client.language ? [] : [{ value: '', label: t('profile.unknown') }]),
            ...languages.map((value) => ({ value, label: languageName(value) })),
          ]}
          error={errors.language?.message}
          {...form.register('language')}
        />
        <Controller
          control={form.control}
          name="timeZone"
          render={({ field, fieldState }) => (
            <Select
              {...field}
              searchable
              allowDeselect={false}
              label={t('profile.timeZone')}
              description={t('profile.timeZoneHint')}
              placeholder={t('profile.unknown')}
              comboboxProps={WHEN_OPEN}
              data={timeZonesWith(client.timeZone)}
              error={fieldState.error?.message}
            />
          )}
        />
        <ClientFieldInputs control={form.control} fields={fields} />
      </Form>
    </OwnSection>
  );
}
