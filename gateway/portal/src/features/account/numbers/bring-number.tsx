import { Alert, Autocomplete, Checkbox, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/lib/api';
import { formatPhone, toE164 } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useBringNumber, useTwilioNumbers } from '../api/numbers';

interface Fields {
  number: string;
  label: string;
  isDefault: boolean;
}

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Adds a number that the Twilio account has already. */
export function BringNumber({ opened, onClose }: Props) {
  const { t } = useTranslation('account');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('numbers.bring')}>
      <BringForm onClose={onClose} />
    </Dialog>
  );
}

function BringForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const known = useTwilioNumbers(account.id, true).data ?? [];
  const bring = useBringNumber(account.id);
  const [elsewhere, setElsewhere] = useState<{ number: string; url: string }>();
  const form = useForm<Fields>({ defaultValues: { number: '', label: '', isDefault: false } });
  const { errors } = form.formState;

  async function save({ number: typed, label, isDefault }: Fields) {
    const number = toE164(typed, account.country)!;
    try {
      await bring.mutateAsync({
        number,
        label: label.trim(),
        isDefault,
        takeOver: elsewhere?.number === number,
      });
    } catch (error) {
      if (error instanceof ProblemError && error.is('webhook-elsewhere')) {
        setElsewhere({ number, url: error.problem.url ?? '' });
        return;
      }
      throw error;
    }
    tell(t('numbers.added'));
    onClose();
  }

  return (
    <Form
      form={form}
      onSave={save}
      save={t(elsewhere ? 'numbers.takeOver' : 'numbers.bringSave')}
      onCancel={onClose}
    >
      {elsewhere && (
        <Alert
          color="orange"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('numbers.elsewhere')}
        >
          {t('numbers.elsewhereHint', { url: elsewhere.url })}
        </Alert>
      )}
      <Controller
        name="number"
        control={form.control}
        rules={{
          validate: (number) => toE164(number, account.country) !== undefined || t('numbers.invalid'),
        }}
        render={({ field }) => (
          <Autocomplete
            {...field}
            data-autofocus
            label={t('numbers.number')}
            description={t('numbers.numberHint')}
            autoComplete="off"
            data={known.filter(({ inAccount }) => !inAccount).map(({ number }) => formatPhone(number))}
            error={errors.number?.message}
            onChange={(value) => {
              setElsewhere(undefined);
              field.onChange(value);
            }}
          />
        )}
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
