import { useMutation, useQueryClient } from '@tanstack/react-query';
import { clientsKey } from '@/api/list-clients';
import type { Client } from '@/api/schema';
import { api } from '@/lib/api';

const BLOCK = '/api/accounts/{accountId}/clients/{clientId}/block';

/** Blocks a client for a reason, or unblocks one. */
export function useBlockClient(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, blocked }: Client) => {
      const params = { path: { accountId, clientId: id } };
      await (blocked
        ? api.DELETE(BLOCK, { params })
        : api.PUT(BLOCK, { params, body: { reason: 'Blocked in the portal' } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: clientsKey(accountId) }),
  });
}
