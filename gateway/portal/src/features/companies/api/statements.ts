import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewCorrection } from '@/api/usage-schema';
import { api, bodyOf } from '@/lib/api';
import { saveFile } from '@/lib/save-file';
import { statementKey } from './keys';

const PATH = '/api/companies/{companyId}/statements/{month}';

export function useCompanyStatement(companyId: string, month: string) {
  return useQuery({
    queryKey: statementKey(companyId, month),
    queryFn: () => bodyOf(api.GET(PATH, { params: { path: { companyId, month } } })),
  });
}

export function useCorrect(companyId: string, month: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewCorrection) =>
      bodyOf(api.POST(`${PATH}/corrections`, { params: { path: { companyId, month } }, body })),
    onSuccess: (statement) => client.setQueryData(statementKey(companyId, month), statement),
  });
}

/** Fetched and not linked: a refusal is told on the page. */
export function useSaveStatement(companyId: string, month: string, name: string) {
  return useMutation({
    mutationFn: async (type: 'csv' | 'pdf') => {
      const { data } = await api.GET(`${PATH}/${type}`, {
        params: { path: { companyId, month } },
        parseAs: 'blob',
      });
      saveFile(data as unknown as Blob, `${name}-${month}.${type}`);
    },
  });
}
