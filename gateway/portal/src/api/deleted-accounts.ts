import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

const deletedKey = ['deleted-accounts'];

/** The deleted accounts that a person may restore: former own ones, or all for an admin. */
export function useDeletedAccounts() {
  return useQuery({
    queryKey: deletedKey,
    queryFn: () => bodyOf(api.GET('/api/accounts/deleted')),
    select: (answer) => answer.items,
  });
}

export function useRestoreAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (accountId: string) =>
      api.POST('/api/accounts/{accountId}/restore', { params: { path: { accountId } } }),
    onSettled: () =>
      Promise.all([['accounts'], deletedKey].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
