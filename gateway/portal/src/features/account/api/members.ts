import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Member, Role } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';

function membersKey(accountId: string) {
  return ['members', accountId];
}

export function useMembers(accountId: string) {
  return useQuery({
    queryKey: membersKey(accountId),
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/members', { params: { path: { accountId } } })),
    select: (answer) => answer.items,
  });
}

/** Gives a member another role. */
export function useChangeRole(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ userId, role }: { userId: string; role: Role }) =>
      bodyOf(
        api.PUT('/api/accounts/{accountId}/members/{userId}', {
          params: { path: { accountId, userId } },
          body: { role },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: membersKey(accountId) }),
  });
}

export function useRemoveMember(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ userId }: Member) =>
      api.DELETE('/api/accounts/{accountId}/members/{userId}', { params: { path: { accountId, userId } } }),
    onSettled: () => client.invalidateQueries({ queryKey: membersKey(accountId) }),
  });
}
