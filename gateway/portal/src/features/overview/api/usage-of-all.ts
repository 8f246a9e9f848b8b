import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { lastDays } from '@/lib/utc';
import { fresh } from './fresh';

/** What all accounts together texted in the last days. */
export function useUsageOfAll(days: number) {
  const query = lastDays(days);
  return useQuery({
    ...fresh,
    queryKey: ['overview', 'usage', query],
    queryFn: () => bodyOf(api.GET('/api/usage', { params: { query } })),
  });
}
