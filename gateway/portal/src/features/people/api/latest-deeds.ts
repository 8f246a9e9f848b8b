import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

const SHOWN = 6;

/** The last things a person did. */
export function useLatestDeeds(userId: string) {
  return useQuery({
    queryKey: ['audit', 'latest', userId],
    queryFn: () => bodyOf(api.GET('/api/audit', { params: { query: { actor: userId, limit: SHOWN } } })),
    select: (page) => page.items,
  });
}
