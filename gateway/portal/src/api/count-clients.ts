import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import type { ClientFilter } from './client-schema';
import { clientsKey } from './list-clients';

/** How many clients a filter finds; beyond 10,000 nobody counts on. */
export function useClientCount(accountId: string, filter: ClientFilter) {
  return useQuery({
    queryKey: [...clientsKey(accountId), 'count', filter],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/clients/count', {
          params: { path: { accountId }, query: filter },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
