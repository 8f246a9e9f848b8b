import { Checkbox, Input, SegmentedControl, TextInput } from '@mantine/core';
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { BankAccountKind, NewBankAccount } from '@/api/company-schema';
import { tell } from '@/lib/tell';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { useAddBankAccount } from '../api/bank-accounts';
import { useThisCompany } from '../this-company';
import { GroupedInput } from './grouped-input';
import { bare, isBic, isIban, isRoutingNumber } from './numbers';

interface Props {
  opened: boolean;
  onClose: () => void;
}

export function AddBankAccount({ opened, onClose }: Props) {
  const { t } = useTranslation('companies');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('bank.add')}>
      <BankAccountForm onClose={onClose} />
    </Dialog>
  );
}

type Fields = Required<NewBankAccount>;

function accountOf({
  kind,
  holder,
  isDefault,
  iban,
  bic,
  routingNumber,
  accountNumber,
}: Fields): NewBankAccount {
  const numbers =
    kind === 'iban'
      ? { iban: bare(iban), ...(bic.trim() && { bic: bare(bic) }) }
      : { routingNumber: bare(routingNumber), accountNumber: bare(accountNumber) };
  return { kind, holder: holder.trim(), isDefault, ...numbers };
}

function BankAccountForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation('companies');
  const { id, legalName, country } = useThisCompany();
  const add = useAddBankAccount(id);
  const form = useForm<Fields>({
    defaultValues: {
      kind: country === 'US' ? 'us' : 'iban',
      holder: legalName,
      iban: '',
      bic: '',
      routingNumber: '',
      accountNumber: '',
      isDefault: false,
    },
  });
  const kind = useWatch({ control: form.control, name: 'kind' });

  async function save(fields: Fields) {
    const { lastFour } = await add.mutateAsync(accountOf(fields));
    tell(t('bank.added', { lastFour }));
    onClose();
  }

  return (
    <Form form={form} onSave={save} save={t('bank.save')} onCancel={onClose}>
      <KindField form={form} />
      <TextInput
        label={t('bank.holder')}
        autoComplete="off"
        error={form.formState.errors.holder?.message}
        {...form.register('holder', {
          validate: (holder) => holder.trim() !== '' || t('bank.holderRequired'),
        })}
      />
      {kind === 'iban' ? <IbanFields form={form} /> : <UsFields form={form} />}
      <Checkbox label={t('bank.makeDefault')} {...form.register('isDefault')} />
    </Form>
  );
}

function KindField({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('companies');
  return (
    <Controller
      name="kind"
      control={form.control}
      render={({ field }) => (
        <Input.Wrapper label={t('bank.kind')} labelElement="div">
          <SegmentedControl
            fullWidth
            mt={4}
            aria-label={t('bank.kind')}
            value={field.value}
            data={(['iban', 'us'] as const).map((value) => ({ value, label: t(`bank.${value}`) }))}
            onChange={(value) => field.onChange(value as BankAccountKind)}
          />
        </Input.Wrapper>
      )}
    />
  );
}

function IbanFields({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('companies');
  return (
    <>
      <NumberField form={form} name="iban" validate={(iban) => isIban(iban) || t('bank.ibanInvalid')} />
      <TextInput
        label={t('bank.bic')}
        description={t('bank.bicHint')}
        autoComplete="off"
        spellCheck={false}
        error={form.formState.errors.bic?.message}
        {...form.register('bic', {
          validate: (bic) => bic.trim() === '' || isBic(bic) || t('bank.bicInvalid'),
        })}
      />
    </>
  );
}

function UsFields({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('companies');
  return (
    <>
      <NumberField
        form={form}
        name="routingNumber"
        group={3}
        validate={(number) => isRoutingNumber(number) || t('bank.routingInvalid')}
      />
      <NumberField
        form={form}
        name="accountNumber"
        validate={(number) => /^\d{4,17}$/.test(bare(number)) || t('bank.accountInvalid')}
      />
    </>
  );
}

interface NumberFieldProps {
  form: UseFormReturn<Fields>;
  name: 'iban' | 'routingNumber' | 'accountNumber';
  group?: number;
  validate: (typed: string) => true | string;
}

function NumberField({ form, name, group, validate }: NumberFieldProps) {
  const { t } = useTranslation('companies');
  return (
    <Controller
      name={name}
      control={form.control}
      rules={{ validate }}
      render={({ field, fieldState }) => (
        <GroupedInput
          {...field}
          group={group}
          label={t(`bank.${name}`)}
          inputMode={name === 'iban' ? 'text' : 'numeric'}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
