import { SimpleGrid, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { formatPhone, toE164 } from '@/lib/phone';
import { isMail } from '@/lib/mail';
import { tell } from '@/lib/tell';
import { useShell } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { LocaleFields } from '@/ui/locale-fields';
import { useUpdateUser } from '../api/update-user';

interface Props {
  user: User;
  /** As the server has it by now; taken over while nothing has been typed. */
  fresh: User;
  onFresh: (user: User) => void;
  /** Says whether it was saved; a conflict has been told. */
  saving: (save: () => Promise<User>) => Promise<boolean>;
}

function fieldsOf({ firstName, lastName, email, phone, locale, timeZone }: User) {
  return {
    firstName,
    lastName,
    email: email ?? '',
    phone: phone ? formatPhone(phone) : '',
    locale,
    timeZone,
  };
}

export function AboutForm({ user, fresh, onFresh, saving }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const { account } = useShell();
  const update = useUpdateUser(user);
  const form = useForm({ defaultValues: fieldsOf(user) });
  const { errors, isDirty, dirtyFields } = form.formState;

  useEffect(() => {
    if (!isDirty && fresh.version > user.version) {
      onFresh(fresh);
    }
  }, [isDirty, fresh, user, onFresh]);

  async function save(fields: ReturnType<typeof fieldsOf>) {
    const { firstName, lastName, email, phone, locale, timeZone } = fields;
    const saved = await saving(() =>
      update.mutateAsync({
        ...(dirtyFields.firstName && { firstName: firstName.trim() }),
        ...(dirtyFields.lastName && { lastName: lastName.trim() }),
        ...(dirtyFields.email && { email: email.trim() }),
        ...(dirtyFields.phone && { phone: phone.trim() ? toE164(phone, account?.country) : null }),
        ...(dirtyFields.locale && { locale }),
        ...(dirtyFields.timeZone && { timeZone }),
      }),
    );
    if (saved) {
      tell(t('about.saved'));
    }
  }

  return (
    <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('about.firstName')}
          autoComplete="off"
          error={errors.firstName?.message}
          {...form.register('firstName', {
            validate: (name) => name.trim() !== '' || t('about.firstNameRequired'),
          })}
        />
        <TextInput
          label={t('about.lastName')}
          autoComplete="off"
          error={errors.lastName?.message}
          {...form.register('lastName', {
            validate: (name) => name.trim() !== '' || t('about.lastNameRequired'),
          })}
        />
      </SimpleGrid>
      <TextInput
        type="email"
        label={t('about.email')}
        autoComplete="off"
        error={errors.email?.message}
        {...form.register('email', {
          validate: (email) => email === (user.email ?? '') || isMail(email) || t('about.emailInvalid'),
        })}
      />
      <TextInput
        type="tel"
        label={t('about.phone')}
        description={t('about.phoneHint')}
        autoComplete="off"
        error={errors.phone?.message}
        {...form.register('phone', {
          validate: (phone) =>
            phone.trim() === '' || toE164(phone, account?.country) !== undefined || t('about.phoneInvalid'),
        })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <LocaleFields
          control={form.control}
          labels={{ locale: t('about.locale'), timeZone: t('about.timeZone') }}
        />
      </SimpleGrid>
    </Form>
  );
}
