import { useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { NoticePage } from '@/api/notice-schema';
import { api, bodyOf } from '@/lib/api';
import { listKey, unreadKey } from './keys';

const PAGE = 20;

export type NoticePages = InfiniteData<NoticePage>;

function fetchPage(limit: number, before?: string) {
  return bodyOf(api.GET('/api/me/notices', { params: { query: { before, limit } } }));
}

/** What a person was told, newest first. */
export function useNotices() {
  const client = useQueryClient();
  return useInfiniteQuery({
    queryKey: listKey,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const page = await fetchPage(PAGE, pageParam);
      client.setQueryData(unreadKey, page.unread);
      return page;
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** How many notices wait; the stream keeps it up to date. */
export function useUnreadNotices() {
  const { data } = useQuery({
    queryKey: unreadKey,
    queryFn: async () => (await fetchPage(1)).unread,
    staleTime: Infinity,
  });
  return data ?? 0;
}
