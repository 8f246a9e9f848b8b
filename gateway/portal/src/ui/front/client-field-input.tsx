import { Group, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import { withPoint } from '@/lib/decimal';
import './words';

interface Props {
  field: ClientField;
  value: string;
  required?: boolean;
  error: string | undefined;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

/** One of an account's own fields, for whoever fills it in. */
export function ClientFieldInput({ field: { label, type, choices }, value, onChange, ...rest }: Props) {
  const { t } = useTranslation('front');
  if (type === 'choice') {
    const data = [
      { value: '', label: t('choose') },
      ...choices.map((choice) => ({ value: choice, label: choice })),
    ];
    return (
      <NativeSelect
        {...rest}
        label={label}
        data={data}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (type === 'yes-no') {
    return (
      <Radio.Group {...rest} label={label} value={value} onChange={onChange}>
        <Group mt={4} gap="lg">
          <Radio value="yes" label={t('yes')} />
          <Radio value="no" label={t('no')} />
        </Group>
      </Radio.Group>
    );
  }
  return (
    <TextInput
      {...rest}
      label={label}
      dir={type === 'text' ? 'auto' : undefined}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'number' ? 'decimal' : undefined}
      value={value}
      onChange={({ currentTarget: { value: typed } }) =>
        onChange(type === 'number' ? withPoint(typed) : typed)
      }
    />
  );
}
