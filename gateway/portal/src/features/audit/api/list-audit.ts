import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AuditQuery } from '@/api/people-paths';
import { api, bodyOf } from '@/lib/api';

/** What happened, the latest first, page by page. */
export function useAudit(filter: AuditQuery) {
  return useInfiniteQuery({
    queryKey: ['audit', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/audit', { params: { query: { ...filter, before: pageParam, limit: 50 } }, signal }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
