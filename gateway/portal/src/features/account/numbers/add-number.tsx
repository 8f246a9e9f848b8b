import { Checkbox, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { toE164 } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useAddNumber } from '../api/add-number';

interface Fields {
  number: string;
  label: string;
  isDefault: boolean;
}

export function AddNumber({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('account');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('numbers.add')}>
      <AddNumberForm onClose={onClose} />
    </Dialog>
  );
}

function AddNumberForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const add = useAddNumber(account.id);
  const form = useForm<Fields>({ defaultValues: { number: '', label: '', isDefault: false } });
  const { errors } = form.formState;

  async function save(fields: Fields) {
    const number = toE164(fields.number, account.country)!;
    await add.mutateAsync({ ...fields, label: fields.label.trim(), number });
    notifications.show({ color: 'green', message: t('numbers.added') });
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('numbers.add')} onCancel={onClose}>
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
    </Form>
  );
}
