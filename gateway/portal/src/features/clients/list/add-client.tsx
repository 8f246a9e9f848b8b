import { MultiSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { toE164 } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useAddClient } from '../api/add-client';
import { useGroups } from '@/api/list-groups';

interface Fields {
  name: string;
  phone: string;
  groupIds: string[];
}

export function AddClient({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('clients');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('add.title')}>
      <AddClientForm onClose={onClose} />
    </Dialog>
  );
}

function AddClientForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const add = useAddClient(account.id);
  const groups = (useGroups(account.id).data ?? []).filter(({ kind }) => kind === 'named');
  const form = useForm<Fields>({ defaultValues: { name: '', phone: '', groupIds: [] } });
  const { errors } = form.formState;

  async function save(fields: Fields) {
    const name = fields.name.trim();
    const phone = toE164(fields.phone, account.country)!;
    const groupIds = fields.groupIds.length > 0 ? fields.groupIds : undefined;
    await add.mutateAsync({ name, phone, groupIds });
    notifications.show({ color: 'green', message: t('add.done', { name }) });
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('add.save')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('add.name')}
        autoComplete="off"
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => name.trim() !== '' || t('add.nameRequired') })}
      />
      <TextInput
        label={t('add.phone')}
        description={t('add.phoneHint')}
        type="tel"
        autoComplete="off"
        error={errors.phone?.message}
        {...form.register('phone', {
          validate: (phone) => toE164(phone, account.country) !== undefined || t('add.phoneInvalid'),
        })}
      />
      {groups.length > 0 && (
        <Controller
          name="groupIds"
          control={form.control}
          render={({ field }) => (
            <MultiSelect
              {...field}
              label={t('add.groups')}
              data={groups.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        />
      )}
    </Form>
  );
}
