import { TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { exampleOf, formatAsTyped, toE164 } from '@/lib/phone';
import type { JoinFields } from './join-fields';

interface Props {
  control: Control<JoinFields>;
  country: string;
  /** Of the phone that the link belongs to: no other can be typed. */
  hint: string | null;
}

/** The phone as one types it, in the groups that are usual in its country. */
export function PhoneInput({ control, country, hint }: Props) {
  const { t } = useTranslation('joining');
  const { field, fieldState } = useController({
    control,
    name: 'phone',
    rules: {
      validate: (phone) =>
        hint !== null ||
        toE164(phone, country) !== undefined ||
        t('phoneInvalid', { example: exampleOf(country) }),
    },
  });

  function type({ currentTarget: { value, selectionEnd } }: ChangeEvent<HTMLInputElement>) {
    // Who deletes, or mends something in the middle, is left alone.
    const appended = value.length > field.value.length && selectionEnd === value.length;
    field.onChange(appended ? formatAsTyped(value, country) : value);
  }

  if (hint !== null) {
    return (
      <TextInput readOnly variant="filled" label={t('phone')} description={t('phoneFixed')} value={hint} />
    );
  }
  return (
    <TextInput
      {...field}
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      label={t('phone')}
      description={t('phoneHint')}
      error={fieldState.error?.message}
      onChange={type}
    />
  );
}
