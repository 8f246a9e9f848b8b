import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** The tags of an account's clients that have the words in them. */
export function useTags(accountId: string, query = '') {
  return useQuery({
    queryKey: ['tags', accountId, query],
    queryFn: () =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/tags', {
          params: { path: { accountId }, query: query ? { query } : {} },
        }),
      ),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
  });
}
