import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Conversation } from '@/api/schema';
import { api } from '@/lib/api';
import { showConversation } from '../live/apply-activity';

/** Tells the server what has been seen; the badge is gone at once. */
export function useMarkRead(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, sequence }: Conversation) =>
      api.POST('/api/accounts/{accountId}/conversations/{conversationId}/read', {
        params: { path: { accountId, conversationId: id } },
        body: { sequence },
      }),
    onMutate: (conversation) => showConversation(client, accountId, { ...conversation, unread: 0 }),
  });
}
