import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useFoundPeople, usePerson } from '@/api/find-people';
import type { User } from '@/api/people-schema';

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value: string | undefined;
  onChange: (userId: string | undefined) => void;
  /** Leaves out who cannot sign in. */
  onlyActive?: boolean;
};

function optionOf({ id, name, username }: User) {
  return { value: id, label: `${name} (${username})` };
}

/** Chooses a person by any part of the name; the server searches. Only admins may. */
export function PersonSelect({ value, onChange, onlyActive = false, ...select }: Props) {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, 250);
  const chosen = usePerson(value).data;
  // What stands in the field after a choice is no question.
  const asked = chosen && settled === optionOf(chosen).label ? '' : settled.trim();
  const found = useFoundPeople(asked, onlyActive ? 'active' : undefined).data ?? [];
  const people = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      {...select}
      searchable
      value={value ?? null}
      data={people.map(optionOf)}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id ?? undefined)}
    />
  );
}
