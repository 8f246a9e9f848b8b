import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/lib/api';
import { upload } from '@/lib/upload';
import { meKey } from './me';

/** Puts another picture of a person into place, and tells how far it is: 0 to 100. */
export function useUploadPicture(userId: string) {
  const client = useQueryClient();
  const [progress, setProgress] = useState(0);
  const mutation = useMutation({
    mutationFn: (picture: File) => {
      setProgress(0);
      return upload(`/api/users/${userId}/picture`, picture, setProgress);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: meKey }),
  });
  return { ...mutation, progress };
}

export function useRemovePicture(userId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/users/{userId}/picture', { params: { path: { userId } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: meKey }),
  });
}
