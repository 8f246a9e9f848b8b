import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Conversation } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { keys } from './keys';
import type { ConversationPages } from './list-conversations';

function fromLists(client: QueryClient, accountId: string, conversationId: string): Conversation | undefined {
  return client
    .getQueriesData<ConversationPages>({ queryKey: keys.lists(accountId) })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap((page) => page.items)
    .find((conversation) => conversation.id === conversationId);
}

export function useConversation(accountId: string, conversationId: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: keys.conversation(accountId, conversationId),
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/conversations/{conversationId}', {
          params: { path: { accountId, conversationId } },
          signal,
        }),
      ),
    initialData: () => fromLists(client, accountId, conversationId),
    staleTime: Infinity,
  });
}
