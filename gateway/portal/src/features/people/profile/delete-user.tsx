import { Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { tell } from '@/lib/tell';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useDeleteUser } from '../api/user-actions';

interface Props {
  user: User;
  opened: boolean;
  onClose: () => void;
}

/** Nobody is deleted by a slip: the user name has to be typed. */
export function DeleteUser({ user, opened, onClose }: Props) {
  const { t } = useTranslation('people');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('leave.deleteSure', { name: user.name })}>
      <DeleteForm user={user} onClose={onClose} />
    </Dialog>
  );
}

function DeleteForm({ user: { id, name, username }, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const remove = useDeleteUser(id);
  const form = useForm({ defaultValues: { typed: '' } });

  async function save() {
    await remove.mutateAsync();
    tell(t('leave.deleteDone', { name }));
    await navigate({ to: '/admin/people' });
  }

  return (
    <Form form={form} onSave={save} save={t('leave.delete')} colour="red" onCancel={onClose}>
      <Text size="sm">{t('leave.deleteConsequence', { name })}</Text>
      <TextInput
        data-autofocus
        label={t('leave.deleteType', { username })}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        error={form.formState.errors.typed?.message}
        {...form.register('typed', {
          validate: (typed) => typed.trim() === username || t('leave.deleteMismatch'),
        })}
      />
    </Form>
  );
}
