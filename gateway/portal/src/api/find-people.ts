import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

const SHOWN = 8;

/** The people whose names begin to match. */
export function useFoundPeople(query: string, status?: 'active') {
  return useQuery({
    queryKey: ['users', 'found', query, status],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/users', { params: { query: { query, status, limit: SHOWN } }, signal })),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
  });
}

export function usePerson(userId: string | undefined) {
  return useQuery({
    queryKey: ['users', 'one', userId],
    enabled: userId !== undefined,
    queryFn: () => bodyOf(api.GET('/api/users/{userId}', { params: { path: { userId: userId! } } })),
    retry: false,
  });
}
