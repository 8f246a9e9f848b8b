import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { MessagePage } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { keys } from './keys';

/** Newest page first; within a page the oldest message first. */
export type MessagePages = InfiniteData<MessagePage>;

export function useMessages(accountId: string, conversationId: string) {
  return useInfiniteQuery({
    queryKey: keys.messages(accountId, conversationId),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/conversations/{conversationId}/messages', {
          params: { path: { accountId, conversationId }, query: { before: pageParam, limit: 50 } },
          signal,
        }),
      ),
    // To the query the next page is the one further up: older.
    getNextPageParam: (page) => page.previous ?? undefined,
    staleTime: Infinity,
  });
}
