import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/lib/api';
import { uploadForm } from '@/lib/upload';
import type { PostPicture } from '@/api/post-schema';

interface NewPicture {
  postId: string;
  file: File;
  alt: string;
}

/** Adds a picture to a post, and tells how far it is: 0 to 100. */
export function useAddPicture() {
  const [percent, setPercent] = useState(0);
  const adding = useMutation({
    mutationFn: ({ postId, file, alt }: NewPicture) => {
      setPercent(0);
      const form = new FormData();
      form.append('file', file);
      form.append('alt', alt);
      return uploadForm<PostPicture>(`/api/posts/${postId}/pictures`, form, setPercent);
    },
  });
  return { ...adding, percent };
}

export function removePicture(id: string, pictureId: string) {
  return api.DELETE('/api/posts/{id}/pictures/{pictureId}', { params: { path: { id, pictureId } } });
}
