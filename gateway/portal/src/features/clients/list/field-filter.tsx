import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import { useClientFields } from '@/api/list-fields';
import { useWorkplace } from '@/lib/workplace';
import { fieldOf, useFilter } from '../filter';

const PAUSE = 400;

/** One of the account's own fields, and what has to stand in it. */
export function FieldFilter() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { search, change } = useFilter();
  const fields = useClientFields(account.id).data ?? [];
  const [key, value] = fieldOf(search);
  const [chosen, setChosen] = useState(key ?? null);
  const field = fields.find((one) => one.key === chosen);
  if (fields.length === 0) {
    return null;
  }
  return (
    <>
      <Select
        clearable
        label={t('filters.field')}
        placeholder={t('filters.none')}
        value={chosen}
        data={fields.map(({ key, label }) => ({ value: key, label }))}
        onChange={(next) => {
          setChosen(next);
          change({ field: undefined });
        }}
      />
      {field && (
        <FieldValue
          key={field.key}
          field={field}
          value={field.key === key ? value : ''}
          onChange={(next) => change({ field: next ? `${field.key}:${next}` : undefined })}
        />
      )}
    </>
  );
}

interface Props {
  field: ClientField;
  value: string | undefined;
  onChange: (value: string | null) => void;
}

function FieldValue({ field: { type, label, choices }, value, onChange }: Props) {
  const { t } = useTranslation('clients');
  const [typed, setTyped] = useState(value ?? '');
  const later = useDebouncedCallback((next: string) => onChange(next.trim()), PAUSE);
  if (type === 'choice' || type === 'yes-no') {
    const data =
      type === 'choice'
        ? choices
        : (['yes', 'no'] as const).map((one) => ({ value: one, label: t(`yesNo.${one}`) }));
    return <Select clearable label={label} value={value || null} data={data} onChange={onChange} />;
  }
  return (
    <TextInput
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'number' ? 'decimal' : undefined}
      label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
    />
  );
}
