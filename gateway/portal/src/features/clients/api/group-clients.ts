import { useMutation } from '@tanstack/react-query';
import type { SomeClients } from '@/api/group-schema';
import { api, bodyOf } from '@/lib/api';
import { useRefreshClients } from './refresh-clients';

const CLIENTS = '/api/accounts/{accountId}/groups/{groupId}/clients';

interface Some {
  groupId: string;
  clients: SomeClients;
}

/** Puts clients into a group; answers how many were not in it before. */
export function useAddToGroup(accountId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: async ({ groupId, clients }: Some) => {
      const params = { path: { accountId, groupId } };
      return (await bodyOf(api.POST(CLIENTS, { params, body: clients }))).added;
    },
    onSuccess: refresh,
  });
}

/** Takes clients out of a group; answers how many were in it. */
export function useRemoveFromGroup(accountId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: async ({ groupId, clients }: Some) => {
      const params = { path: { accountId, groupId } };
      return (await bodyOf(api.POST(`${CLIENTS}/removal`, { params, body: clients }))).removed;
    },
    onSuccess: refresh,
  });
}
