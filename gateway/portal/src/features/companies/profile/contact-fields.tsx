import { Button, Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isMail } from '@/lib/mail';
import { toE164 } from '@/lib/phone';
import { NOBODY, type Fields } from './fields';
import { RemoveButton } from './remove-button';

/** Whom to call. */
export function ContactFields({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('companies');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'contacts' });
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('contacts.title')}</Text>
      {fields.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('contacts.none')}
        </Text>
      )}
      {fields.map(({ id }, index) => (
        <Fieldset
          key={id}
          legend={t('contacts.contact', { number: index + 1 })}
          variant="filled"
          pos="relative"
        >
          <RemoveButton label={t('contacts.remove', { number: index + 1 })} onClick={() => remove(index)} />
          <Contact form={form} index={index} />
        </Fieldset>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => append(NOBODY)}
        >
          {t('contacts.add')}
        </Button>
      </div>
    </Stack>
  );
}

function Contact({ form, index }: { form: UseFormReturn<Fields>; index: number }) {
  const { t } = useTranslation('companies');
  const errors = form.formState.errors.contacts?.[index];
  const isPhone = (phone: string) =>
    phone.trim() === '' || toE164(phone, form.getValues('country')) !== undefined;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="xs">
      <TextInput
        label={t('contacts.name')}
        autoComplete="off"
        error={errors?.name?.message}
        {...form.register(`contacts.${index}.name`, {
          validate: (name) => name.trim() !== '' || t('contacts.nameRequired'),
        })}
      />
      <TextInput
        label={t('contacts.role')}
        autoComplete="off"
        error={errors?.role?.message}
        {...form.register(`contacts.${index}.role`)}
      />
      <TextInput
        type="email"
        label={t('contacts.email')}
        autoComplete="off"
        error={errors?.email?.message}
        {...form.register(`contacts.${index}.email`, {
          validate: (email) => email.trim() === '' || isMail(email) || t('contacts.emailInvalid'),
        })}
      />
      <TextInput
        type="tel"
        label={t('contacts.phone')}
        autoComplete="off"
        error={errors?.phone?.message}
        {...form.register(`contacts.${index}.phone`, {
          validate: (phone) => isPhone(phone) || t('contacts.phoneInvalid'),
        })}
      />
    </SimpleGrid>
  );
}
