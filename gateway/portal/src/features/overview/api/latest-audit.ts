import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { fresh } from './fresh';

const SHOWN = 8;

/** What happened last, whoever did it. */
export function useLatestAudit() {
  return useQuery({
    ...fresh,
    queryKey: ['overview', 'audit'],
    queryFn: () => bodyOf(api.GET('/api/audit', { params: { query: { limit: SHOWN } } })),
    select: (page) => page.items,
  });
}
