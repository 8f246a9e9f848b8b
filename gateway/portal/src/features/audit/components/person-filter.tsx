import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { useFoundPeople, usePerson } from '../api/find-people';

interface Props {
  value: string | undefined;
  onChange: (userId: string | undefined) => void;
}

function optionOf({ id, name, username }: User) {
  return { value: id, label: `${name} (${username})` };
}

/** Chooses a person by any part of the name; the server searches. */
export function PersonFilter({ value, onChange }: Props) {
  const { t } = useTranslation('audit');
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, 250);
  const chosen = usePerson(value).data;
  // What stands in the field after a choice is no question.
  const asked = chosen && settled === optionOf(chosen).label ? '' : settled.trim();
  const found = useFoundPeople(asked).data ?? [];
  const people = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      clearable
      searchable
      aria-label={t('filters.person')}
      placeholder={t('filters.anyone')}
      nothingFoundMessage={t('filters.nobody')}
      value={value ?? null}
      data={people.map(optionOf)}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id ?? undefined)}
    />
  );
}
