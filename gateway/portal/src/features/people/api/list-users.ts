import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { UserQuery } from '@/api/people-paths';
import { api, bodyOf } from '@/lib/api';
import { usersKey } from './keys';

/** The people of the installation by name, page by page. */
export function useUsers(filter: UserQuery) {
  return useInfiniteQuery({
    queryKey: [...usersKey, 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/users', { params: { query: { ...filter, after: pageParam, limit: 50 } }, signal }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
