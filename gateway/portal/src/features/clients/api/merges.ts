import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Client } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { duplicatesKey } from './keys';
import { useRefreshClients } from './refresh-clients';

const IN = '/api/accounts/{accountId}';

// The server looks at some thousands of clients at a time, and may find nobody among them.
const EMPTY_PAGES = 20;

/** Pairs of clients who may be one person; looks on by itself until there is one. */
export function useDuplicates(accountId: string) {
  const query = useInfiniteQuery({
    queryKey: duplicatesKey(accountId),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET(`${IN}/duplicates`, {
          params: { path: { accountId }, query: { after: pageParam, limit: 20 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), looked: pages.length }),
  });
  const { data, hasNextPage, isError, fetchNextPage } = query;
  const looked = data?.looked ?? 0;
  const looksOn = !isError && hasNextPage && data?.items.length === 0 && looked < EMPTY_PAGES;
  useEffect(() => {
    if (looksOn && looked > 0) {
      void fetchNextPage();
    }
  }, [looksOn, looked, fetchNextPage]);
  return { ...query, items: data?.items ?? [], looksOn };
}

/** Says that two clients are two people. */
export function useDismiss(accountId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: (clientIds: string[]) =>
      api.POST(`${IN}/duplicates/dismissals`, { params: { path: { accountId } }, body: { clientIds } }),
    onSuccess: refresh,
  });
}

export interface Merge {
  /** Who stays. */
  survivor: Client;
  /** Who turned out to be the survivor. */
  other: Client;
}

/** Makes one client of two, unless somebody has changed the survivor since they were read. */
export function useMerge(accountId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: ({ survivor, other }: Merge) =>
      bodyOf(
        api.POST(`${IN}/clients/{clientId}/merge`, {
          params: {
            path: { accountId, clientId: survivor.id },
            header: { 'If-Match': `"${survivor.version}"` },
          },
          body: { clientId: other.id },
        }),
      ),
    onSettled: refresh,
  });
}

export function useUndoMerge(accountId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: (mergeId: string) =>
      bodyOf(api.POST(`${IN}/merges/{mergeId}/undo`, { params: { path: { accountId, mergeId } } })),
    onSuccess: refresh,
  });
}
