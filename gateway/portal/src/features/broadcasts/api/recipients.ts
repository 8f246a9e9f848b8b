import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { RecipientFilter } from '@/api/broadcast-schema';
import { api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';
import { ALL, broadcastsKey } from './broadcasts';

interface Filter {
  state?: RecipientFilter;
  query?: string;
}

/** Who gets a broadcast; asked for again as often as is said. */
export function useRecipients(broadcastId: string, filter: Filter, again: number | false) {
  const { id: accountId } = useWorkplace().account;
  return useInfiniteQuery({
    queryKey: [...broadcastsKey(accountId), broadcastId, 'recipients', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET(`${ALL}/{broadcastId}/recipients`, {
          params: { path: { accountId, broadcastId }, query: { ...filter, after: pageParam, limit: 50 } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.pages.length === 1 ? again : false),
  });
}
