import type { PendingSend } from '../composer/pending-sends';
import { api, bodyOf } from '@/lib/api';

/** Hands a text to the server; the same key twice sends once. */
export function sendMessage(accountId: string, conversationId: string, { key, body, seen }: PendingSend) {
  return bodyOf(
    api.POST('/api/accounts/{accountId}/conversations/{conversationId}/messages', {
      params: { path: { accountId, conversationId }, header: { 'Idempotency-Key': key } },
      body: { body, seen },
    }),
  );
}
