import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { ConversationPage } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { activityLog } from '../live/activity-log';
import { withActivity } from '../live/conversation-pages';
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

/** What happened while the answer was under way is newer than the answer. */
function upToDate(accountId: string, filter: ListFilter, page: ConversationPage): ConversationPage {
  const missed = activityLog(accountId).since(page.sequence);
  const pages = missed.reduce((data, { conversation }) => withActivity(data, conversation, filter), {
    pages: [page],
    pageParams: [undefined],
  } as ConversationPages);
  return pages.pages[0]!;
}

export function useConversations(accountId: string, filter: ListFilter, enabled = true) {
  return useInfiniteQuery({
    queryKey: keys.list(accountId, filter),
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const page = await fetchPage(accountId, filter, pageParam, signal);
      return pageParam ? page : upToDate(accountId, filter, page);
    },
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
