import { useMutation } from '@tanstack/react-query';
import type { NewClient } from '@/api/client-schema';
import { api, bodyOf } from '@/lib/api';
import { useRefreshClients } from './refresh-clients';

export function useAddClient(accountId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: (body: NewClient) =>
      bodyOf(api.POST('/api/accounts/{accountId}/clients', { params: { path: { accountId } }, body })),
    onSuccess: refresh,
  });
}
