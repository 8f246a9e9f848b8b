import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** How an account is doing; looked at again every minute while the page is open. */
export function useAccountHealth(accountId: string, enabled = true) {
  return useQuery({
    queryKey: ['health', accountId],
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/health', { params: { path: { accountId } } })),
    enabled,
    refetchInterval: 60_000,
    staleTime: 15_000,
  });
}
