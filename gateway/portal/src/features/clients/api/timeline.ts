import { useInfiniteQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { timelineKey } from './keys';

/** What happened to a client, the newest first. */
export function useTimeline(accountId: string, clientId: string) {
  return useInfiniteQuery({
    queryKey: timelineKey(accountId, clientId),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/clients/{clientId}/timeline', {
          params: { path: { accountId, clientId }, query: { before: pageParam, limit: 20 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
