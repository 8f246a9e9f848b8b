import { Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NewInvitation } from '@/api/people-schema';
import { isMail } from '@/lib/mail';
import { tell } from '@/lib/tell';
import { useShell } from '@/lib/workplace';
import { AccountGrants } from '@/ui/account-grants';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useInvite } from '../api/invitations';

interface Props {
  opened: boolean;
  onClose: () => void;
}

export function Invite({ opened, onClose }: Props) {
  const { t } = useTranslation('people');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('invite.title')}>
      <InviteForm onClose={onClose} />
    </Dialog>
  );
}

function InviteForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation('people');
  const { account } = useShell();
  const invite = useInvite();
  const form = useForm<Required<NewInvitation>>({
    defaultValues: {
      firstName: '',
      lastName: '',
      email: '',
      admin: false,
      accounts: account ? [{ accountId: account.id, role: 'member' }] : [],
    },
  });
  const { errors } = form.formState;

  async function save({ firstName, lastName, email, admin, accounts }: Required<NewInvitation>) {
    await invite.mutateAsync({
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      email: email.trim(),
      ...(admin && { admin }),
      accounts,
    });
    tell(t('invite.sent', { email: email.trim() }));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('invite.send')} onCancel={onClose}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          data-autofocus
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
        label={t('invite.email')}
        description={t('invite.emailHint')}
        autoComplete="off"
        error={errors.email?.message}
        {...form.register('email', { validate: (email) => isMail(email) || t('about.emailInvalid') })}
      />
      <Controller
        name="accounts"
        control={form.control}
        render={({ field }) => <AccountGrants value={field.value} onChange={field.onChange} />}
      />
      <Checkbox label={t('invite.admin')} description={t('invite.adminHint')} {...form.register('admin')} />
    </Form>
  );
}
