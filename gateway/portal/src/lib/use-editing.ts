import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isConflict, saveOver, type Source, type Versioned } from './versioned';

export interface Editing<T> {
  /** What the form began with. */
  value: T;
  /** Somebody else has changed the same meanwhile. */
  conflict: boolean;
  /** Saves what was changed; false, if that met a change of somebody else's. */
  save: (change: Partial<T>) => Promise<boolean>;
  /** Begins anew with what the others have made of it. */
  reload: () => Promise<T>;
  /** Takes over what others saved: for a form in which nothing is typed. */
  follow: (fresh: Versioned<T>) => void;
}

/** What a form began with stays, whatever arrives meanwhile: its version says so to the server. */
export function useEditing<T extends object>(fresh: Versioned<T>, source: Source<T>): Editing<T> {
  const [basis, setShown] = useState(fresh);
  const [conflict, setConflict] = useState(false);
  const newest = useRef(fresh);
  const before = useRef<Promise<unknown>>(Promise.resolve());

  function setBasis(next: Versioned<T>) {
    newest.current = next;
    setShown(next);
  }

  /** One after the other: the second of two quick changes is none of somebody else's. */
  function save(change: Partial<T>) {
    const saving = before.current.then(() => saveNow(change));
    before.current = saving.catch(() => undefined);
    return saving;
  }

  async function saveNow(change: Partial<T>) {
    try {
      setBasis(await saveOver(source, newest.current, change));
      setConflict(false);
      return true;
    } catch (error) {
      if (isConflict(error)) {
        setConflict(true);
        return false;
      }
      throw error;
    }
  }

  async function reload() {
    const reloaded = await source.get();
    setBasis(reloaded);
    setConflict(false);
    return reloaded.value;
  }

  function follow(newer: Versioned<T>) {
    if (newer.etag !== basis.etag && !conflict) {
      setBasis(newer);
    }
  }

  return { value: basis.value, conflict, save, reload, follow };
}

/** Keeps a form up to date while nobody types in it. */
export function useFollow<T>({ follow }: Pick<Editing<T>, 'follow'>, fresh: Versioned<T>, typed: boolean) {
  const takeOver = useEffectEvent(follow);
  useEffect(() => {
    if (!typed) {
      takeOver(fresh);
    }
  }, [fresh, typed]);
}
