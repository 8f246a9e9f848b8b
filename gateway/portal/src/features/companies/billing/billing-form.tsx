import { Divider, SimpleGrid, Text, TextInput, Textarea } from '@mantine/core';
import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Billing } from '@/api/company-schema';
import { isMail } from '@/lib/mail';
import { toAmount } from '@/lib/money';
import { tell } from '@/lib/tell';
import { Form } from '@/ui/form';
import { Section } from '@/ui/section';
import { useUpdateBilling } from '../api/billing';
import { useThisCompany } from '../this-company';
import { billingOf, fieldsOf, isCount, type Fields } from './fields';
import { PriceTable } from './price-table';

interface Props {
  billing: Billing;
  /** As the server has it by now; taken over while nothing has been typed. */
  fresh: Billing;
  onFresh: (billing: Billing) => void;
  /** Says whether it was saved; a conflict has been told. */
  saving: (save: () => Promise<Billing>) => Promise<boolean>;
}

export function BillingForm({ billing, fresh, onFresh, saving }: Props) {
  const { t } = useTranslation(['companies', 'common']);
  const { id } = useThisCompany();
  const update = useUpdateBilling(id, billing.version);
  const form = useForm<Fields>({ defaultValues: fieldsOf(billing) });
  const { isDirty } = form.formState;

  useEffect(() => {
    if (!isDirty && fresh.version > billing.version) {
      onFresh(fresh);
    }
  }, [isDirty, fresh, billing, onFresh]);

  async function save(fields: Fields) {
    if (await saving(() => update.mutateAsync(billingOf(fields)))) {
      tell(t('saved'));
    }
  }

  return (
    <Section title={t('tabs.billing')}>
      <Form form={form} onSave={save} save={t('common:save')} disabled={!isDirty}>
        <TermFields form={form} />
        <Divider />
        <PriceTable form={form} />
        <Divider />
        <InvoiceFields form={form} />
      </Form>
    </Section>
  );
}

function TermFields({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('companies');
  const { currency } = useThisCompany();
  const { errors } = form.formState;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <TextInput
        inputMode="decimal"
        label={t('billing.fee')}
        rightSection={<Unit>{currency}</Unit>}
        rightSectionWidth={52}
        autoComplete="off"
        error={errors.monthlyFee?.message}
        {...form.register('monthlyFee', {
          validate: (typed) => toAmount(typed) !== undefined || t('billing.amountInvalid'),
        })}
      />
      <TextInput
        inputMode="numeric"
        label={t('billing.included')}
        autoComplete="off"
        error={errors.includedSegments?.message}
        {...form.register('includedSegments', {
          validate: (typed) => isCount(typed) || t('billing.includedInvalid'),
        })}
      />
      <TextInput
        inputMode="numeric"
        label={t('billing.paymentDays')}
        rightSection={<Unit>{t('billing.days')}</Unit>}
        rightSectionWidth={52}
        autoComplete="off"
        error={errors.paymentDays?.message}
        {...form.register('paymentDays', {
          validate: (typed) => isCount(typed) || t('billing.daysInvalid'),
        })}
      />
    </SimpleGrid>
  );
}

function Unit({ children }: { children: string }) {
  return (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}

function InvoiceFields({ form }: { form: UseFormReturn<Fields> }) {
  const { t } = useTranslation('companies');
  const { errors } = form.formState;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="email"
          label={t('billing.invoiceEmail')}
          autoComplete="off"
          error={errors.invoiceEmail?.message}
          {...form.register('invoiceEmail', {
            validate: (email) => email.trim() === '' || isMail(email) || t('contacts.emailInvalid'),
          })}
        />
        <TextInput
          label={t('billing.purchaseOrder')}
          autoComplete="off"
          error={errors.purchaseOrder?.message}
          {...form.register('purchaseOrder')}
        />
      </SimpleGrid>
      <Textarea
        autosize
        minRows={3}
        label={t('billing.invoiceAddress')}
        description={t('billing.invoiceAddressHint')}
        error={errors.invoiceAddress?.message}
        {...form.register('invoiceAddress')}
      />
    </>
  );
}
