import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import { useClientFields } from '@/api/list-fields';
import { useWorkplace } from '@/lib/workplace';
import { fieldOf, useFilter } from '../filter';
import { useTyped } from './use-typed';

/** One of the account's own fields, and what has to stand in it. */
export function FieldFilter() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const { search, change } = useFilter();
  const fields = useClientFields(account.id).data ?? [];
  const [key, value] = fieldOf(search);
  // Chosen, but nothing has to stand in it yet.
  const [begun, setBegun] = useState<string | null>(null);
  const chosen = key ?? begun;
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
          setBegun(next);
          change({ field: undefined });
        }}
      />
      {field && (
        <FieldValue
          key={field.key}
          field={field}
          value={(field.key === key && value) || ''}
          onChange={(next) => change({ field: next ? `${field.key}:${next}` : undefined })}
        />
      )}
    </>
  );
}

interface Props {
  field: ClientField;
  value: string;
  onChange: (value: string | null) => void;
}

function FieldValue({ field: { type: kind, label, choices }, value, onChange }: Props) {
  const { t } = useTranslation('clients');
  const [typed, type] = useTyped(value, onChange);
  if (kind === 'choice' || kind === 'yes-no') {
    const data =
      kind === 'choice'
        ? choices
        : (['yes', 'no'] as const).map((one) => ({ value: one, label: t(`yesNo.${one}`) }));
    return <Select clearable label={label} value={value || null} data={data} onChange={onChange} />;
  }
  return (
    <TextInput
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      label={label}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
