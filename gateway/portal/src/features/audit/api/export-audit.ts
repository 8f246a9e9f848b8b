import { useMutation } from '@tanstack/react-query';
import type { AuditQuery } from '@/api/people-paths';
import { api } from '@/lib/api';
import { saveFile } from '@/lib/save-file';

/** Fetched and not linked: the server may first ask who is there. */
export function useExportAudit() {
  return useMutation({
    mutationFn: async (query: AuditQuery) => {
      const { data } = await api.GET('/api/audit/export', { params: { query }, parseAs: 'blob' });
      saveFile(data as unknown as Blob, `audit-${new Date().toISOString().slice(0, 10)}.csv`);
    },
  });
}
