import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

export function groupsKey(accountId: string) {
  return ['groups', accountId];
}

export function useGroups(accountId: string) {
  return useQuery({
    queryKey: groupsKey(accountId),
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/groups', { params: { path: { accountId } } })),
    select: (answer) => answer.items,
  });
}
