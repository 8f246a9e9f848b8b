import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { MessagePage } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { activityLog } from '../live/activity-log';
import { withMessage } from '../live/message-pages';
import { keys } from './keys';

/** Newest page first; within a page the oldest message first. */
export type MessagePages = InfiniteData<MessagePage>;

async function fetchPage(accountId: string, conversationId: string, before?: string, signal?: AbortSignal) {
  const log = activityLog(accountId);
  const asked = log.sequence();
  const page = await bodyOf(
    api.GET('/api/accounts/{accountId}/conversations/{conversationId}/messages', {
      params: { path: { accountId, conversationId }, query: { before, limit: 50 } },
      signal,
    }),
  );
  if (before) {
    return page;
  }
  // What happened while the answer was under way is newer than the answer.
  const missed = log.since(asked).filter(({ message }) => message?.conversationId === conversationId);
  const pages = missed.reduce((data, { message }) => (message ? withMessage(data, message) : data), {
    pages: [page],
    pageParams: [undefined],
  } as MessagePages);
  return pages.pages[0]!;
}

export function useMessages(accountId: string, conversationId: string) {
  return useInfiniteQuery({
    queryKey: keys.messages(accountId, conversationId),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => fetchPage(accountId, conversationId, pageParam, signal),
    // To the query the next page is the one further up: older.
    getNextPageParam: (page) => page.previous ?? undefined,
    staleTime: Infinity,
  });
}
