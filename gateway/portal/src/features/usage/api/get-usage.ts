import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { lastDays } from '@/lib/utc';

/** What an account texted in the last days. */
export function useUsage(accountId: string, days: number) {
  const query = lastDays(days);
  return useQuery({
    queryKey: ['usage', accountId, query],
    queryFn: () =>
      bodyOf(api.GET('/api/accounts/{accountId}/usage', { params: { path: { accountId }, query } })),
    placeholderData: keepPreviousData,
  });
}
