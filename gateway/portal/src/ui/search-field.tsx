import { TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import { LONGEST_SEARCH } from '@/api/list-clients';
import { useShortcutsEnabled } from '@/lib/preferences';

const PAUSE = 250;

interface Props {
  label: string;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Searches as one types; the words stand in the address, as `q`. The key / leads here. */
export function SearchField({ label, onKeyDown }: Props) {
  const { q = '' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [shortcuts] = useShortcutsEnabled();
  const [text, setText] = useState(q);
  const [shown, setShown] = useState(q);
  if (shown !== q) {
    setShown(q);
    setText(text.trim() === q ? text : q);
  }
  const search = useDebouncedCallback((value: string) => {
    // Other words lead to other pages: one starts with the first.
    const words = { q: value || undefined, page: undefined };
    void navigate({ to: '.', search: (old) => ({ ...old, ...words }), replace: true });
  }, PAUSE);
  useHotkeys(shortcuts ? [['/', () => field.current?.focus()]] : []);
  return (
    <TextInput
      ref={field}
      type="search"
      flex="4 1 300px"
      value={text}
      maxLength={LONGEST_SEARCH}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        setText(event.currentTarget.value);
        search(event.currentTarget.value.trim());
      }}
    />
  );
}
