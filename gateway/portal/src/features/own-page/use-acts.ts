import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemError } from '@/lib/api';
import { ownKey } from './api/look';

interface Waiting {
  deed: () => Promise<unknown>;
  settle: (done: Promise<boolean>) => void;
}

function isCodeNeeded(error: unknown) {
  return error instanceof ProblemError && error.status === 403 && error.is('code-needed');
}

/** Deeds on the own page: when the code was too long ago, they wait for another one. */
export function useActs(own: string) {
  const client = useQueryClient();
  const waiting = useRef<Waiting>(null);
  const [codeNeeded, setCodeNeeded] = useState(false);

  async function act(deed: () => Promise<unknown>): Promise<boolean> {
    try {
      await deed();
    } catch (error) {
      if (!isCodeNeeded(error)) {
        // What the page showed may be what was wrong: newer terms, another answer given elsewhere.
        void client.invalidateQueries({ queryKey: ownKey(own) });
        throw error;
      }
      setCodeNeeded(true);
      return new Promise<boolean>((settle) => {
        waiting.current = { deed, settle };
      });
    }
    await client.invalidateQueries({ queryKey: ownKey(own) });
    return true;
  }

  function finish(how: (one: Waiting) => Promise<boolean>) {
    const one = waiting.current;
    waiting.current = null;
    setCodeNeeded(false);
    one?.settle(how(one));
  }

  return {
    act,
    codeNeeded,
    onOpen: () => finish(({ deed }) => act(deed)),
    onCancel: () => finish(() => Promise.resolve(false)),
  };
}
