import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LOCALES, TIME_ZONES, languageName } from '@/lib/choices';
import type { RegistrationForm } from './registration-fields';

/** Names, language and time zone; the last two are guessed from the browser. */
export function PersonFields({ form }: { form: RegistrationForm }) {
  const { t } = useTranslation('invitation');
  const { errors } = form.formState;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="md">
      <TextInput
        label={t('firstName')}
        autoComplete="given-name"
        error={errors.firstName?.message}
        {...form.register('firstName', { validate: (name) => name.trim() !== '' || t('nameRequired') })}
      />
      <TextInput
        label={t('lastName')}
        autoComplete="family-name"
        error={errors.lastName?.message}
        {...form.register('lastName')}
      />
      <Controller
        name="locale"
        control={form.control}
        render={({ field }) => (
          <Select
            {...field}
            label={t('locale')}
            allowDeselect={false}
            data={LOCALES.map((value) => ({ value, label: languageName(value) }))}
            error={errors.locale?.message}
          />
        )}
      />
      <Controller
        name="timeZone"
        control={form.control}
        render={({ field }) => (
          <Select
            {...field}
            searchable
            allowDeselect={false}
            label={t('timeZone')}
            data={TIME_ZONES}
            error={errors.timeZone?.message}
          />
        )}
      />
    </SimpleGrid>
  );
}
