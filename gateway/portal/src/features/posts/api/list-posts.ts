import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PostQuery } from '@/api/post-schema';
import { api, bodyOf } from '@/lib/api';
import { postListsKey } from './keys';

const SIZE = 20;
const MINUTE = 60_000;

/** A page of the posts; what is scheduled goes public by itself. */
export function usePosts(filter: PostQuery) {
  const query = { ...filter, size: SIZE };
  return useQuery({
    queryKey: [...postListsKey, query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/posts', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => state.data?.items.some((post) => post.state === 'scheduled') && MINUTE,
  });
}
