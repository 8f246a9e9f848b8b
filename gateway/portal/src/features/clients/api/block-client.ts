import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { useRefreshClients } from './refresh-clients';

const BLOCK = '/api/accounts/{accountId}/clients/{clientId}/block';

/** Blocks a client for a reason. */
export function useBlockClient(accountId: string, clientId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: (reason: string) =>
      api.PUT(BLOCK, { params: { path: { accountId, clientId } }, body: { reason } }),
    onSuccess: refresh,
  });
}

export function useUnblockClient(accountId: string, clientId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: () => api.DELETE(BLOCK, { params: { path: { accountId, clientId } } }),
    onSuccess: refresh,
  });
}
