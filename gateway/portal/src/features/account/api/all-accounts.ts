import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** All open accounts of the installation, by name or number. */
export function useAllAccounts(query: string | undefined, enabled: boolean) {
  return useQuery({
    queryKey: ['accounts', 'all', query],
    enabled,
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/accounts', { params: { query: { all: true, query } }, signal })),
    select: (answer) => answer.items,
    placeholderData: keepPreviousData,
  });
}
