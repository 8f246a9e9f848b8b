import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Conversation } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { showConversation } from '../live/apply-activity';

/** Gives a conversation to a member, or to nobody. */
export function useAssign(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ conversation, userId }: { conversation: Conversation; userId: string | null }) =>
      bodyOf(
        api.PUT('/api/accounts/{accountId}/conversations/{conversationId}/assignee', {
          params: { path: { accountId, conversationId: conversation.id } },
          body: { userId },
        }),
      ),
    onSuccess: (assigned) => showConversation(client, accountId, assigned),
  });
}
