import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { pagesKey } from '@/api/list-pages';
import { api } from '@/lib/api';
import { putForm } from '@/lib/upload';
import { useWorkplace } from '@/lib/workplace';

/** Puts the picture of a page into place, and tells how far it is: 0 to 100. */
export function usePutPicture(pageId: string) {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  const [progress, setProgress] = useState(0);
  const putting = useMutation({
    mutationFn: ({ file, alt }: { file: File; alt: string }) => {
      setProgress(0);
      const form = new FormData();
      form.append('file', file);
      form.append('alt', alt);
      return putForm(`/api/accounts/${accountId}/action-pages/${pageId}/picture`, form, setProgress);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: pagesKey(accountId) }),
  });
  return { ...putting, progress };
}

export function useRemovePicture(pageId: string) {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/accounts/{accountId}/action-pages/{pageId}/picture', {
        params: { path: { accountId, pageId } },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: pagesKey(accountId) }),
  });
}
