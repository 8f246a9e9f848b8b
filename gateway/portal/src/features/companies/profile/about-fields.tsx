import { Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useController, type FieldPathByValue, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { countryChoices } from '@/lib/countries';
import { currencyChoices } from '@/lib/money';
import { WHEN_OPEN } from '@/ui/when-open';
import type { Fields } from './fields';

type Part = { form: UseFormReturn<Fields> };

// Enough to scroll through; who wants another one types.
const SHOWN = 80;

export function NameFields({ form }: Part) {
  const { t } = useTranslation('companies');
  const { errors } = form.formState;
  return (
    <>
      <TextInput
        data-autofocus
        label={t('profile.displayName')}
        description={t('profile.displayNameHint')}
        autoComplete="off"
        error={errors.displayName?.message}
        {...form.register('displayName', {
          validate: (name) => name.trim() !== '' || t('profile.displayNameRequired'),
        })}
      />
      <TextInput
        label={t('profile.legalName')}
        autoComplete="off"
        error={errors.legalName?.message}
        {...form.register('legalName', {
          validate: (name) => name.trim() !== '' || t('profile.legalNameRequired'),
        })}
      />
    </>
  );
}

interface TaxIdProps extends Part {
  /** Nobody here knows what those of the country look like. */
  unchecked?: boolean;
}

export function TaxIdField({ form, unchecked }: TaxIdProps) {
  const { t } = useTranslation('companies');
  return (
    <TextInput
      label={t('profile.taxId')}
      description={t(unchecked ? 'profile.taxIdUnchecked' : 'profile.taxIdHint')}
      autoComplete="off"
      error={form.formState.errors.taxId?.message}
      {...form.register('taxId')}
    />
  );
}

/** A country: the company's own, or that of an address. */
export function CountryField({ form, name }: Part & { name: FieldPathByValue<Fields, string> }) {
  const { t } = useTranslation('companies');
  const { field, fieldState } = useController({ control: form.control, name });
  const data = useMemo(() => countryChoices(), []);
  return (
    <Select
      {...field}
      searchable
      allowDeselect={false}
      limit={300}
      comboboxProps={WHEN_OPEN}
      label={t('profile.country')}
      data={data}
      error={fieldState.error?.message}
    />
  );
}

export function CurrencyField({ form }: Part) {
  const { t } = useTranslation('companies');
  const { field, fieldState } = useController({ control: form.control, name: 'currency' });
  const data = useMemo(() => currencyChoices(), []);
  return (
    <Select
      {...field}
      searchable
      allowDeselect={false}
      limit={SHOWN}
      comboboxProps={WHEN_OPEN}
      label={t('profile.currency')}
      data={data}
      error={fieldState.error?.message}
    />
  );
}
