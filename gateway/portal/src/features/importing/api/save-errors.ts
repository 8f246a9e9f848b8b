import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { saveFile } from '@/lib/save-file';

/** The rows that cannot be imported, as a table. */
export function useSaveErrors(accountId: string, importId: string) {
  return useMutation({
    mutationFn: async (fileName: string) => {
      const { data } = await api.GET('/api/accounts/{accountId}/imports/{importId}/errors', {
        params: { path: { accountId, importId } },
        parseAs: 'blob',
      });
      saveFile(data as unknown as Blob, `${fileName.replace(/\.\w+$/, '')}-errors.csv`);
    },
  });
}
