import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Post } from '@/api/post-schema';
import { api, bodyOf } from '@/lib/api';
import { postKey, postListsKey } from './keys';

const SOON = 15_000;

export function fetchPost(id: string) {
  return bodyOf(api.GET('/api/posts/{id}', { params: { path: { id } } }));
}

export function usePost(id: string) {
  return useQuery({
    queryKey: postKey(id),
    queryFn: () => fetchPost(id),
    staleTime: 0,
    refetchInterval: ({ state }) => state.data?.state === 'scheduled' && SOON,
  });
}

/** Shows at once what the server says of a post. */
export function useKeepPost() {
  const client = useQueryClient();
  return (post: Post) => {
    client.setQueryData(postKey(post.id), post);
    void client.invalidateQueries({ queryKey: postListsKey });
    return post;
  };
}
