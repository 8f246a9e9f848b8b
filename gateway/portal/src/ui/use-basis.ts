import { useState } from 'react';
import { ProblemError } from '@/lib/api';

function isConflict(error: unknown) {
  return error instanceof ProblemError && error.is('changed-meanwhile');
}

/** What a form began with: it stays, whatever arrives meanwhile, because its version says so to the server. */
export function useBasis<T>(latest: T, fetchAgain: () => Promise<T | undefined>) {
  const [basis, setBasis] = useState(latest);
  const [conflict, setConflict] = useState(false);
  return {
    basis,
    setBasis,
    /** Somebody else was faster; nothing has been saved. */
    conflict,
    reload: async () => {
      setBasis((await fetchAgain()) ?? latest);
      setConflict(false);
    },
    /** Saves; a conflict is kept, other refusals go on to the form. */
    saving: async (save: () => Promise<T>) => {
      try {
        setBasis(await save());
        setConflict(false);
        return true;
      } catch (error) {
        if (!isConflict(error)) {
          throw error;
        }
        setConflict(true);
        return false;
      }
    },
  };
}
