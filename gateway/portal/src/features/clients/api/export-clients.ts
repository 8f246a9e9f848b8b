import { useMutation } from '@tanstack/react-query';
import type { ClientFilter } from '@/api/client-schema';
import { api } from '@/lib/api';
import { saveFile } from '@/lib/save-file';

interface Wanted {
  format: 'csv' | 'xlsx';
  filter: ClientFilter;
}

/** Fetched and not linked: the server may first ask who is there. */
export function useExportClients(accountId: string) {
  return useMutation({
    mutationFn: async ({ format, filter }: Wanted) => {
      const { data } = await api.GET('/api/accounts/{accountId}/clients/export', {
        params: { path: { accountId }, query: { ...filter, format } },
        parseAs: 'blob',
      });
      saveFile(data as unknown as Blob, `clients-${new Date().toISOString().slice(0, 10)}.${format}`);
    },
  });
}
