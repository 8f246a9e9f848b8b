import type { Message } from '@/api/schema';
import { StoredMap } from '@/lib/stored-map';

/** A text on its way to the server, with the key that makes repeating it safe. */
export interface PendingSend {
  key: string;
  body: string;
  at: string;
  /** Sequence of the newest message the writer had on screen. */
  seen: number;
  state: 'sending' | 'failed' | 'moved-on';
  /** Why it failed, in the server's words. */
  reason?: string;
  /** What arrived meanwhile. */
  newer?: Message[];
}

const NONE: PendingSend[] = [];
const pending = new StoredMap<PendingSend[]>('pending');
const underway = new Set<string>();

export const pendingSends = {
  use(conversationId: string) {
    return pending.use(conversationId) ?? NONE;
  },

  put(conversationId: string, send: PendingSend) {
    const others = (pending.get(conversationId) ?? NONE).filter((other) => other.key !== send.key);
    pending.set(conversationId, [...others, send]);
  },

  remove(conversationId: string, key: string) {
    const others = (pending.get(conversationId) ?? NONE).filter((other) => other.key !== key);
    pending.set(conversationId, others.length ? others : undefined);
  },

  begin(key: string) {
    underway.add(key);
  },

  end(key: string) {
    underway.delete(key);
  },

  /** After a reload nobody waits for the answer any more: it may be asked again with the same key. */
  giveUpOrphans(conversationId: string) {
    for (const send of pending.get(conversationId) ?? NONE) {
      if (send.state === 'sending' && !underway.has(send.key)) {
        pendingSends.put(conversationId, { ...send, state: 'failed' });
      }
    }
  },
};
