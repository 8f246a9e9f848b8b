import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { ConversationPage } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { activityLog } from '../live/activity-log';
import { keys, type ListFilter } from './keys';

const PAGE_SIZE = 50;

export type ConversationPages = InfiniteData<ConversationPage>;

async function fetchPage(
  accountId: string,
  { filter, query }: ListFilter,
  before?: string,
  signal?: AbortSignal,
) {
  const page = await bodyOf(
    api.GET('/api/accounts/{accountId}/conversations', {
      params: { path: { accountId }, query: { filter, query: query || undefined, before, limit: PAGE_SIZE } },
      signal,
    }),
  );
  activityLog(accountId).startAt(page.sequence);
  return page;
}

export function useConversations(accountId: string, filter: ListFilter, enabled = true) {
  return useInfiniteQuery({
    queryKey: keys.list(accountId, filter),
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => fetchPage(accountId, filter, pageParam, signal),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: filter.query ? 60_000 : Infinity,
  });
}

/** Unread texts of the account, as far as its first page of unread conversations tells. */
export function useUnreadCount(accountId: string, enabled: boolean) {
  const { data, isSuccess } = useConversations(accountId, { filter: 'unread', query: '' }, enabled);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return { count: items.reduce((sum, conversation) => sum + conversation.unread, 0), loaded: isSuccess };
}
