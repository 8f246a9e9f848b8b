import { useMutation, useQueryClient } from '@tanstack/react-query';
import { clientsKey } from '@/api/list-clients';
import type { Client } from '@/api/schema';
import { api } from '@/lib/api';

const BLOCK = '/api/accounts/{accountId}/clients/{clientId}/block';

/** Blocks a client for a reason. */
export function useBlockClient(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      api.PUT(BLOCK, { params: { path: { accountId, clientId: id } }, body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: clientsKey(accountId) }),
  });
}

export function useUnblockClient(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Client) => api.DELETE(BLOCK, { params: { path: { accountId, clientId: id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: clientsKey(accountId) }),
  });
}
