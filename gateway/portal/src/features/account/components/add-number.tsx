import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { showProblems } from '@/lib/form-problems';
import { toE164 } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { useAddNumber } from '../api/add-number';

interface Fields {
  number: string;
  label: string;
  isDefault: boolean;
}

export function AddNumber({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('numbers.add')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <AddNumberForm onClose={onClose} />
    </Modal>
  );
}

function AddNumberForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['account', 'common']);
  const { account } = useWorkplace();
  const add = useAddNumber(account.id);
  const form = useForm<Fields>({ defaultValues: { number: '', label: '', isDefault: false } });
  const { errors } = form.formState;

  const save = form.handleSubmit(async (fields) => {
    try {
      const number = toE164(fields.number, account.country)!;
      await add.mutateAsync({ ...fields, label: fields.label.trim(), number });
      notifications.show({ color: 'green', message: t('numbers.added') });
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
          label={t('numbers.number')}
          description={t('numbers.numberHint')}
          type="tel"
          autoComplete="off"
          error={errors.number?.message}
          {...form.register('number', {
            validate: (number) => toE164(number, account.country) !== undefined || t('numbers.invalid'),
          })}
        />
        <TextInput
          label={t('numbers.label')}
          description={t('numbers.labelHint')}
          error={errors.label?.message}
          {...form.register('label', {
            validate: (label) => label.trim() !== '' || t('numbers.labelRequired'),
          })}
        />
        <Checkbox label={t('numbers.makeDefault')} {...form.register('isDefault')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('numbers.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
