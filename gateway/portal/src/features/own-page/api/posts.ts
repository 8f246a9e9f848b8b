import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** What the account tells everybody; the page does without it. */
export function useNewestPosts(account: string) {
  return useQuery({
    queryKey: ['billboard', account],
    queryFn: () => bodyOf(api.GET('/billboard/newest', { params: { query: { account } } })),
    select: ({ posts }) => posts,
    retry: false,
    refetchInterval: false,
    staleTime: 60_000,
  });
}
