import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { ActionPage, SupporterFilter } from '@/api/page-schema';
import { api, bodyOf } from '@/lib/api';
import { saveFile } from '@/lib/save-file';
import { useWorkplace } from '@/lib/workplace';
import { freshness, pageKey } from './pages';

const ONE = '/api/accounts/{accountId}/action-pages/{pageId}';

/** Who supports a page, the latest first. */
export function useSupporters(page: ActionPage, filter: SupporterFilter) {
  const { id: accountId } = useWorkplace().account;
  return useInfiniteQuery({
    queryKey: [...pageKey(accountId, page.id), 'supporters', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET(`${ONE}/supporters`, {
          params: { path: { accountId, pageId: page.id }, query: { ...filter, after: pageParam, limit: 50 } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => state.data?.pages.length === 1 && freshness(page),
  });
}

/** Who came and went on each of the last days. */
export function useDays(page: ActionPage, days: number) {
  const { id: accountId } = useWorkplace().account;
  return useQuery({
    queryKey: [...pageKey(accountId, page.id), 'days', days],
    queryFn: () =>
      bodyOf(api.GET(`${ONE}/days`, { params: { path: { accountId, pageId: page.id }, query: { days } } })),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
    refetchInterval: freshness(page),
  });
}

interface Wanted {
  format: 'csv' | 'xlsx';
  filter: SupporterFilter;
}

/** Fetched and not linked: the server may first ask who is there. */
export function useExportSupporters({ id: pageId, slug }: ActionPage) {
  const { id: accountId } = useWorkplace().account;
  return useMutation({
    mutationFn: async ({ format, filter }: Wanted) => {
      const { data } = await api.GET(`${ONE}/supporters/export`, {
        params: { path: { accountId, pageId }, query: { ...filter, format } },
        parseAs: 'blob',
      });
      saveFile(data as unknown as Blob, `${slug}-${new Date().toISOString().slice(0, 10)}.${format}`);
    },
  });
}
