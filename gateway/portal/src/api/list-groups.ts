import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

export function useGroups(accountId: string) {
  return useQuery({
    queryKey: ['groups', accountId],
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/groups', { params: { path: { accountId } } })),
    select: (answer) => answer.items,
  });
}
