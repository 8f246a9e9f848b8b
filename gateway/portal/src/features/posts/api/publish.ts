import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { useKeepPost } from './get-post';
import { postKey, postListsKey } from './keys';

/** Publishes a post, at once or at a time. */
export function usePublish() {
  const keep = useKeepPost();
  return useMutation({
    mutationFn: ({ id, at }: { id: string; at: string | null }) =>
      bodyOf(api.POST('/api/posts/{id}/publish', { params: { path: { id } }, body: { at } })),
    onSuccess: keep,
  });
}

/** Lets a scheduled post be a draft again. */
export function useUnschedule(id: string) {
  const keep = useKeepPost();
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/posts/{id}/unschedule', { params: { path: { id } } })),
    onSuccess: keep,
  });
}

export function useUnpublish(id: string) {
  const keep = useKeepPost();
  return useMutation({
    mutationFn: (reason: string) =>
      bodyOf(api.POST('/api/posts/{id}/unpublish', { params: { path: { id } }, body: { reason } })),
    onSuccess: keep,
  });
}

export function useDeletePost(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/posts/{id}', { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: postListsKey }),
    // Its page is left by then: to ask again would find nothing.
    onSettled: () => client.removeQueries({ queryKey: postKey(id), type: 'inactive' }),
  });
}
