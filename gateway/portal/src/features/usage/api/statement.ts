import { useMutation, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { saveFile } from '@/lib/save-file';

const PATH = '/api/accounts/{accountId}/statements/{month}';

export function useAccountStatement(accountId: string, month: string) {
  return useQuery({
    queryKey: ['usage', accountId, 'statement', month],
    queryFn: () => bodyOf(api.GET(PATH, { params: { path: { accountId, month } } })),
  });
}

/** Fetched and not linked: a refusal is told on the page. */
export function useSaveStatement(accountId: string, month: string, name: string) {
  return useMutation({
    mutationFn: async (type: 'csv' | 'pdf') => {
      const { data } = await api.GET(`${PATH}/${type}`, {
        params: { path: { accountId, month } },
        parseAs: 'blob',
      });
      saveFile(data as unknown as Blob, `${name}-${month}.${type}`);
    },
  });
}
