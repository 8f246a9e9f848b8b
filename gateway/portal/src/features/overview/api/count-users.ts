import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { fresh } from './fresh';

export function useUserSummary() {
  return useQuery({
    ...fresh,
    queryKey: ['overview', 'users'],
    queryFn: () => bodyOf(api.GET('/api/users/summary')),
  });
}
