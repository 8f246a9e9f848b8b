import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Import } from '@/api/import-schema';
import { uploadForm } from '@/lib/upload';
import { importKey, importsKey } from './keys';

/** Sends a table; tells how many percent are there. */
export function useUploadFile(accountId: string) {
  const client = useQueryClient();
  const [percent, setPercent] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) => {
      setPercent(0);
      const form = new FormData();
      form.append('file', file);
      return uploadForm<Import>(`/api/accounts/${accountId}/imports`, form, setPercent);
    },
    onSuccess: (created) => {
      client.setQueryData(importKey(accountId, created.id), created);
      void client.invalidateQueries({ queryKey: importsKey(accountId), exact: true });
    },
  });
  return { ...upload, percent };
}
