import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { postsKey } from './keys';

/** A body as visitors would see it; nothing is asked about an empty one. */
export function usePreview(body: string) {
  return useQuery({
    queryKey: [...postsKey, 'preview', body],
    enabled: body.trim() !== '',
    queryFn: ({ signal }) => bodyOf(api.POST('/api/posts/preview', { body: { body }, signal })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
