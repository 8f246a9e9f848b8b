import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

export function membersKey(accountId: string) {
  return ['members', accountId];
}

/** Who works in an account, as what. */
export function useMembers(accountId: string, enabled = true) {
  return useQuery({
    queryKey: membersKey(accountId),
    enabled,
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/members', { params: { path: { accountId } } })),
    select: (answer) => answer.items,
  });
}
