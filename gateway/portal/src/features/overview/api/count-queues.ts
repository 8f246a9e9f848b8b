import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { fresh } from './fresh';

export function useQueues() {
  return useQuery({
    ...fresh,
    queryKey: ['overview', 'queues'],
    queryFn: () => bodyOf(api.GET('/api/operations/queues')),
  });
}
