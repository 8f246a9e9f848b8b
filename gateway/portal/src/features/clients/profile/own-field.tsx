import { Select, TextInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import { withPoint } from '@/lib/decimal';
import type { ProfileFields } from './profile-fields';

interface Props {
  field: ClientField;
  control: Control<ProfileFields>;
}

/** A value of one of the account's own fields, typed as its kind wants. */
export function OwnField({ field: { key, label, type, choices }, control }: Props) {
  const { t } = useTranslation('clients');
  const { field, fieldState } = useController({ control, name: `fields.${key}` });
  const error = fieldState.error?.message;
  if (type === 'choice' || type === 'yes-no') {
    const offered =
      type === 'choice'
        ? choices.map((value) => ({ value, label: value }))
        : (['yes', 'no'] as const).map((value) => ({ value, label: t(`yesNo.${value}`) }));
    const gone = field.value && !offered.some(({ value }) => value === field.value);
    return (
      <Select
        {...field}
        clearable
        label={label}
        value={field.value || null}
        data={gone ? [{ value: field.value, label: field.value }, ...offered] : offered}
        onChange={(value) => field.onChange(value ?? '')}
        error={error}
      />
    );
  }
  return (
    <TextInput
      {...field}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'number' ? 'decimal' : undefined}
      label={label}
      autoComplete="off"
      error={error}
      onChange={({ currentTarget: { value: typed } }) =>
        field.onChange(type === 'number' ? withPoint(typed) : typed)
      }
    />
  );
}
