import { useMutation, useQueryClient } from '@tanstack/react-query';
import { clientsKey } from '@/api/list-clients';
import { api, bodyOf } from '@/lib/api';

export interface NewClient {
  name: string;
  phone: string;
  groupIds?: string[];
}

export function useAddClient(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewClient) =>
      bodyOf(api.POST('/api/accounts/{accountId}/clients', { params: { path: { accountId } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: clientsKey(accountId) }),
  });
}
