import { useId, useState, type KeyboardEvent } from 'react';
import { askedAt, suggest, type Named } from './mentions';

interface Options<Person> {
  text: string;
  people: Person[];
  /** Puts this in the place of what stands between two places of the text. */
  replace: (words: string, from: number, to: number) => void;
  onChosen: (person: Person) => void;
}

/** The members that fit behind the "@" at which somebody is typing, and the keys to choose one. */
export function useMentions<Person extends Named>({ text, people, replace, onChosen }: Options<Person>) {
  const listId = useId();
  const [cursor, setCursor] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  // The "@" at which a choice was made or declined.
  const [settled, setSettled] = useState<number>();
  const asked = cursor === null ? null : askedAt(text, cursor);
  const found = asked && asked.start !== settled ? suggest(asked.query, people) : [];
  const at = Math.min(active, found.length - 1);

  function follow(place: number | null) {
    setCursor(place);
    if (place === null || askedAt(text, place)?.start !== settled) {
      setSettled(undefined);
    }
  }

  function choose(person: Person) {
    replace(`@${person.name} `, asked!.start, cursor!);
    setSettled(asked!.start);
    setActive(0);
    onChosen(person);
  }

  function onKeyDown(event: KeyboardEvent) {
    const keys: Record<string, () => void> = {
      ArrowDown: () => setActive((at + 1) % found.length),
      ArrowUp: () => setActive((at + found.length - 1) % found.length),
      Enter: () => choose(found[at]!),
      Tab: () => choose(found[at]!),
      Escape: () => setSettled(asked!.start),
    };
    const act = found.length > 0 && !event.nativeEvent.isComposing && keys[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }

  const optionId = (index: number) => `${listId}-${index}`;
  const open = found.length > 0;
  return {
    found,
    active: at,
    listId,
    optionId,
    choose,
    follow,
    /** For the text field. */
    field: {
      onKeyDown,
      onBlur: () => follow(null),
      'aria-autocomplete': 'list',
      'aria-controls': open ? listId : undefined,
      'aria-activedescendant': open ? optionId(at) : undefined,
    } as const,
  };
}
