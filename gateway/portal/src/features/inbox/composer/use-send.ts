import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ProblemError } from '@/lib/api';
import { keys } from '../api/keys';
import { useShowMessage } from '../api/message-actions';
import { sendMessage } from '../api/send-message';
import { returnToDraft } from './drafts';
import { pendingSends, type PendingSend } from './pending-sends';

/** Sends the texts of a conversation, each shown at once and kept until the server has it. */
export function useSend(accountId: string, conversationId: string, newestSeen: number) {
  const client = useQueryClient();
  const showMessage = useShowMessage(accountId);
  const pending = pendingSends.use(conversationId);

  useEffect(() => pendingSends.giveUpOrphans(conversationId), [conversationId]);

  function backToComposer(send: PendingSend) {
    pendingSends.remove(conversationId, send.key);
    returnToDraft(conversationId, send.body);
  }

  function refused(send: PendingSend, error: unknown) {
    if (!(error instanceof ProblemError)) {
      pendingSends.put(conversationId, { ...send, state: 'failed', reason: undefined });
    } else if (error.is('conversation-moved-on')) {
      const newer = error.problem.messages ?? [];
      newer.forEach(showMessage);
      pendingSends.put(conversationId, { ...send, state: 'moved-on', newer });
    } else if (error.is('client-opted-out') || error.is('client-blocked')) {
      backToComposer(send);
      void client.invalidateQueries({ queryKey: keys.conversation(accountId, conversationId) });
    } else {
      const reason = error.problem.errors?.[0]?.message ?? error.problem.detail ?? error.problem.title;
      pendingSends.put(conversationId, { ...send, state: 'failed', reason });
    }
  }

  async function deliver(send: PendingSend) {
    pendingSends.begin(send.key);
    pendingSends.put(conversationId, { ...send, state: 'sending', reason: undefined });
    try {
      const message = await sendMessage(accountId, conversationId, send);
      showMessage(message);
      pendingSends.remove(conversationId, send.key);
    } catch (error) {
      refused(send, error);
    } finally {
      pendingSends.end(send.key);
    }
  }

  function send(body: string, seen = newestSeen) {
    void deliver({
      key: crypto.randomUUID(),
      body,
      at: new Date().toISOString(),
      seen,
      state: 'sending',
    });
  }

  /** The writer has read what arrived: a new request, which says so. */
  function sendAnyway(previous: PendingSend) {
    pendingSends.remove(conversationId, previous.key);
    const read = (previous.newer ?? []).map((message) => message.sequence);
    send(previous.body, Math.max(newestSeen, ...read));
  }

  return {
    pending,
    send,
    sendAnyway,
    retry: (failed: PendingSend) => void deliver(failed),
    edit: backToComposer,
    discard: (failed: PendingSend) => pendingSends.remove(conversationId, failed.key),
  };
}

export type Sending = ReturnType<typeof useSend>;
