import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';

/** What texts cost the account; a page does without it. */
export function usePrices() {
  const { id: accountId } = useWorkplace().account;
  return useQuery({
    queryKey: ['prices', accountId],
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/prices', { params: { path: { accountId } } })),
    retry: false,
    refetchInterval: false,
    staleTime: Infinity,
  });
}
