import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import type { ClientFilter } from './client-schema';

/** The server reads no more of what is looked for. */
export const LONGEST_SEARCH = 100;

export function clientsKey(accountId: string) {
  return ['clients', accountId];
}

/** The clients of an account by name, page by page. */
export function useClients(accountId: string, filter: ClientFilter, enabled = true) {
  return useInfiniteQuery({
    queryKey: [...clientsKey(accountId), filter],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/clients', {
          params: { path: { accountId }, query: { ...filter, after: pageParam, limit: 50 } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
