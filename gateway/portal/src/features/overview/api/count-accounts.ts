import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { fresh } from './fresh';

export function useAccountSummary() {
  return useQuery({
    ...fresh,
    queryKey: ['overview', 'accounts'],
    queryFn: () => bodyOf(api.GET('/api/accounts/summary')),
  });
}
