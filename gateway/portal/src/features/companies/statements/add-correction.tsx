import { Select, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { toAmount } from '@/lib/money';
import { tell } from '@/lib/tell';
import { monthName } from '@/lib/utc';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useCorrect } from '../api/statements';
import { useThisCompany } from '../this-company';

interface Props {
  month: string;
  opened: boolean;
  onClose: () => void;
}

export function AddCorrection({ month, opened, onClose }: Props) {
  const { t } = useTranslation('statement');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('correct.title', { month: monthName(month) })}>
      <CorrectionForm month={month} onClose={onClose} />
    </Dialog>
  );
}

interface Fields {
  amount: string;
  reason: string;
  accountId: string | null;
}

function toCorrection(typed: string) {
  const amount = toAmount(typed, { digits: 2, negative: true });
  return amount && /[1-9]/.test(amount) ? amount : undefined;
}

/** Money that is due or given back, for a reason. */
function CorrectionForm({ month, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('statement');
  const { id, currency, accounts } = useThisCompany();
  const correct = useCorrect(id, month);
  const form = useForm<Fields>({ defaultValues: { amount: '', reason: '', accountId: null } });
  const { errors } = form.formState;

  async function save({ amount, reason, accountId }: Fields) {
    await correct.mutateAsync({
      amount: toCorrection(amount)!,
      reason: reason.trim(),
      ...(accountId && { accountId }),
    });
    tell(t('correct.done'));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('correct.save')} onCancel={onClose}>
      <TextInput
        data-autofocus
        label={t('correct.amount')}
        description={t('correct.amountHint', { currency })}
        autoComplete="off"
        error={errors.amount?.message}
        {...form.register('amount', {
          validate: (typed) => toCorrection(typed) !== undefined || t('correct.amountInvalid'),
        })}
      />
      <TextInput
        label={t('correct.reason')}
        description={t('correct.reasonHint')}
        autoComplete="off"
        error={errors.reason?.message}
        {...form.register('reason', {
          validate: (reason) => reason.trim() !== '' || t('correct.reasonRequired'),
        })}
      />
      <Controller
        name="accountId"
        control={form.control}
        render={({ field, fieldState }) => (
          <Select
            {...field}
            clearable
            label={t('correct.account')}
            placeholder={t('correct.anyAccount')}
            data={accounts.map((account) => ({ value: account.id, label: account.name }))}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  );
}
