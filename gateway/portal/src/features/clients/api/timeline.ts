import { useInfiniteQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { timelineKey } from './keys';

/** What happened to a client, the newest first, with or without their texts. */
export function useTimeline(accountId: string, clientId: string, texts: boolean) {
  return useInfiniteQuery({
    queryKey: [...timelineKey(accountId, clientId), { texts }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/clients/{clientId}/timeline', {
          params: { path: { accountId, clientId }, query: { texts, before: pageParam, limit: 50 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
