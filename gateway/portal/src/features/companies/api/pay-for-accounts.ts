import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { companiesKey } from './keys';

function usePaying(
  companyId: string,
  act: (path: { companyId: string; accountId: string }) => Promise<unknown>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (accountId: string) => act({ companyId, accountId }),
    onSettled: () =>
      // Accounts say who pays for them.
      Promise.all([companiesKey, ['accounts']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

const PATH = '/api/companies/{companyId}/accounts/{accountId}';

export function useAttachAccount(companyId: string) {
  return usePaying(companyId, (path) => api.PUT(PATH, { params: { path } }));
}

export function useDetachAccount(companyId: string) {
  return usePaying(companyId, (path) => api.DELETE(PATH, { params: { path } }));
}
