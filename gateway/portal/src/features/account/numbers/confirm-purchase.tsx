import { Checkbox, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { NumberOffer } from '@/api/number-schema';
import { formatMoney } from '@/lib/money';
import { formatPhone } from '@/lib/phone';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { Form } from '@/ui/form';
import { useBuyNumber } from '../api/numbers';

interface Props {
  offer: NumberOffer;
  onBack: () => void;
  onBought: () => void;
}

/** The last question before money is spent. */
export function ConfirmPurchase({ offer: { number, monthlyPrice }, onBack, onBought }: Props) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const buy = useBuyNumber(account.id);
  const form = useForm({ defaultValues: { label: '', isDefault: false } });
  const names = {
    number: formatPhone(number),
    price: monthlyPrice && formatMoney(monthlyPrice.amount, monthlyPrice.currency),
  };

  async function save({ label, isDefault }: { label: string; isDefault: boolean }) {
    await buy.mutateAsync({ number, label: label.trim(), isDefault });
    tell(t('numbers.bought', names));
    onBought();
  }

  return (
    <Form form={form} onSave={save} save={t('numbers.buyNow')} onCancel={onBack}>
      <Text size="sm">{t(monthlyPrice ? 'numbers.buySure' : 'numbers.buySureUnpriced', names)}</Text>
      <TextInput
        data-autofocus
        label={t('numbers.label')}
        description={t('numbers.labelHint')}
        error={form.formState.errors.label?.message}
        {...form.register('label', {
          validate: (label) => label.trim() !== '' || t('numbers.labelRequired'),
        })}
      />
      <Checkbox label={t('numbers.makeDefault')} {...form.register('isDefault')} />
    </Form>
  );
}
