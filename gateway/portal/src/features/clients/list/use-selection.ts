import { useState } from 'react';
import type { SomeClients } from '@/api/group-schema';
import type { ClientFilter } from '@/api/client-schema';
import type { Client } from '@/api/schema';

export type Selection = ReturnType<typeof useSelection>;

/** Which clients of a list something is to be done with: some that were ticked, or all whom the filter finds. */
export function useSelection(shown: Client[], filter: ClientFilter) {
  const asked = JSON.stringify(filter);
  const [kept, setKept] = useState({ asked, ids: new Set<string>(), everybody: false });
  // Who was chosen among others is forgotten with them.
  const { ids, everybody } = kept.asked === asked ? kept : { ids: new Set<string>(), everybody: false };
  const set = (chosen: Iterable<string>, all = false) =>
    setKept({ asked, ids: new Set(chosen), everybody: all });
  // Who is no longer in the list is not chosen either.
  const chosen = shown.filter(({ id }) => ids.has(id));
  const clients: SomeClients = everybody ? { filter } : { clientIds: chosen.map(({ id }) => id) };
  const allShown = shown.length > 0 && shown.every(({ id }) => ids.has(id));
  return {
    everybody,
    count: chosen.length,
    /** Those who were ticked. */
    chosen,
    allShown: everybody || allShown,
    has: (id: string) => everybody || ids.has(id),
    toggle: (id: string) => {
      const before = everybody ? shown.map((client) => client.id) : [...ids];
      set(before.includes(id) ? before.filter((one) => one !== id) : [...before, id]);
    },
    toggleShown: () => set(everybody || allShown ? [] : shown.map(({ id }) => id)),
    chooseEverybody: () =>
      set(
        shown.map(({ id }) => id),
        true,
      ),
    clear: () => set([]),
    /** As the server wants to be told. */
    clients,
  };
}
