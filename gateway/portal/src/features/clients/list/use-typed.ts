import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

const PAUSE = 400;

/** What stands in a field: told a moment after one stopped typing, and replaced when it is set elsewhere. */
export function useTyped(kept: string, onTyped: (typed: string) => void) {
  const [typed, setTyped] = useState(kept);
  const [shown, setShown] = useState(kept);
  const later = useDebouncedCallback(onTyped, PAUSE);
  if (shown !== kept) {
    setShown(kept);
    setTyped(typed.trim() === kept ? typed : kept);
  }
  function type(next: string) {
    setTyped(next);
    later(next.trim());
  }
  return [typed, type] as const;
}
