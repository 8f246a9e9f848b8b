import { Button, Group, Modal, MultiSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { showProblems } from '@/lib/form-problems';
import { toE164 } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { useAddClient } from '../api/add-client';
import { useGroups } from '../api/list-groups';

interface Fields {
  name: string;
  phone: string;
  groupIds: string[];
}

export function AddClient({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['clients', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('add.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <AddClientForm onClose={onClose} />
    </Modal>
  );
}

function AddClientForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['clients', 'common']);
  const { account } = useWorkplace();
  const add = useAddClient(account.id);
  const groups = useGroups(account.id);
  const form = useForm<Fields>({ defaultValues: { name: '', phone: '', groupIds: [] } });
  const { errors } = form.formState;

  const save = form.handleSubmit(async (fields) => {
    const phone = toE164(fields.phone, account.country)!;
    const groupIds = fields.groupIds.length > 0 ? fields.groupIds : undefined;
    try {
      await add.mutateAsync({ name: fields.name.trim(), phone, groupIds });
      notifications.show({ color: 'green', message: t('add.done', { name: fields.name.trim() }) });
      onClose();
    } catch (error) {
      showProblems(error, fields, form.setError);
    }
  });

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <FormAlert message={errors.root?.message} />
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
        {groups.data && groups.data.length > 0 && (
          <Controller
            name="groupIds"
            control={form.control}
            render={({ field }) => (
              <MultiSelect
                {...field}
                label={t('add.groups')}
                data={groups.data.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('add.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
