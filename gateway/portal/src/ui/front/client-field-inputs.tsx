import { Controller, type Control, type FieldValues, type Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import { ClientFieldInput } from './client-field-input';
import './words';

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  fields: ClientField[];
}

/** An account's own fields, as `fields` of a form. */
export function ClientFieldInputs<Values extends FieldValues>({ control, fields }: Props<Values>) {
  const { t } = useTranslation('front');

  function check({ type, onForm }: ClientField, value: string) {
    if (!value.trim()) {
      return onForm !== 'required' || t('required');
    }
    return type !== 'number' || !Number.isNaN(Number(value)) || t('notANumber');
  }

  return fields.map((one) => (
    <Controller
      key={one.key}
      control={control}
      name={`fields.${one.key}` as Path<Values>}
      rules={{ validate: (value: string) => check(one, value) }}
      render={({ field: { value, onChange, onBlur }, fieldState }) => (
        <ClientFieldInput
          field={one}
          required={one.onForm === 'required'}
          value={value}
          error={fieldState.error?.message}
          onChange={onChange}
          onBlur={onBlur}
        />
      )}
    />
  ));
}

/** What stands in the fields, with nothing left out. */
export function fieldValues(fields: ClientField[], kept: Record<string, string> = {}) {
  return Object.fromEntries(fields.map(({ key }) => [key, kept[key] ?? '']));
}

/** What was filled in. */
export function filledIn(fields: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([key, value]) => [key, value.trim()])
      .filter(([, value]) => value),
  );
}
