import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LocaleFields } from '@/ui/locale-fields';
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
      <LocaleFields control={form.control} labels={{ locale: t('locale'), timeZone: t('timeZone') }} />
    </SimpleGrid>
  );
}
