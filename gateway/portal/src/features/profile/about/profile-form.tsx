import { SimpleGrid, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useUpdateMe } from '@/api/me';
import type { Me, MeChange } from '@/api/schema';
import { formatPhone, toE164 } from '@/lib/phone';
import { useShell } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { LocaleFields } from '@/ui/locale-fields';

interface Fields {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  locale: string | null;
  timeZone: string | null;
}

function fieldsOf({ firstName, lastName, email, phone, locale, timeZone }: Me): Fields {
  return {
    firstName,
    lastName,
    email: email ?? '',
    phone: phone ? formatPhone(phone) : '',
    locale,
    timeZone,
  };
}

function required(message: string) {
  return (value: string) => value.trim() !== '' || message;
}

export function ProfileForm() {
  const { t } = useTranslation(['profile', 'common']);
  const { me, account } = useShell();
  const update = useUpdateMe();
  const form = useForm<Fields>({ values: fieldsOf(me) });
  const { errors, isDirty, dirtyFields } = form.formState;

  async function save(fields: Fields) {
    const phone = fields.phone.trim() && toE164(fields.phone, account?.country);
    const typed: MeChange = {
      ...fields,
      firstName: fields.firstName.trim(),
      lastName: fields.lastName.trim(),
      email: fields.email.trim(),
      phone: phone || null,
    };
    const changed = Object.entries(typed).filter(([field]) => dirtyFields[field as keyof Fields]);
    await update.mutateAsync(Object.fromEntries(changed));
    notifications.show({ color: 'green', message: t('saved') });
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="md">
        <TextInput
          label={t('firstName')}
          autoComplete="given-name"
          error={errors.firstName?.message}
          {...form.register('firstName', { validate: required(t('nameRequired')) })}
        />
        <TextInput
          label={t('lastName')}
          autoComplete="family-name"
          error={errors.lastName?.message}
          {...form.register('lastName')}
        />
      </SimpleGrid>
      <TextInput
        label={t('email')}
        description={t(me.admin ? 'emailHint' : 'emailByAdmin')}
        type="email"
        autoComplete="email"
        // Forgotten passwords go there: an admin changes it.
        readOnly={!me.admin}
        variant={me.admin ? undefined : 'filled'}
        error={errors.email?.message}
        {...form.register('email', { validate: required(t('emailRequired')) })}
      />
      <TextInput
        label={t('phone')}
        description={t('phoneHint')}
        type="tel"
        autoComplete="tel"
        error={errors.phone?.message}
        {...form.register('phone', {
          validate: (phone) =>
            !phone.trim() || toE164(phone, account?.country) !== undefined || t('phoneInvalid'),
        })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="md">
        <LocaleFields control={form.control} labels={{ locale: t('locale'), timeZone: t('timeZone') }} />
      </SimpleGrid>
    </Form>
  );
}
