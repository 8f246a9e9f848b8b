import { TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AccountNumber } from '@/api/schema';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useChangeNumber } from '../api/numbers';

interface Props {
  number: AccountNumber;
  opened: boolean;
  onClose: () => void;
}

/** Changes what the team calls a number. */
export function LabelNumber({ number, opened, onClose }: Props) {
  const { t } = useTranslation('account');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('numbers.relabel')}>
      <LabelForm number={number} onClose={onClose} />
    </Dialog>
  );
}

function LabelForm({ number: { number, label }, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const change = useChangeNumber(account.id);
  const form = useForm({ defaultValues: { label } });

  async function save(fields: { label: string }) {
    await change.mutateAsync({ number, label: fields.label.trim() });
    tell(t('numbers.relabelled'));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('numbers.saveLabel')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('numbers.label')}
        description={t('numbers.labelHint')}
        error={form.formState.errors.label?.message}
        {...form.register('label', {
          validate: (typed) => typed.trim() !== '' || t('numbers.labelRequired'),
        })}
      />
    </Form>
  );
}
