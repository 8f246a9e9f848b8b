import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Broadcast, BroadcastState } from '@/api/broadcast-schema';
import { api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';

export const ALL = '/api/accounts/{accountId}/broadcasts';
const ONE = `${ALL}/{broadcastId}` as const;

const RUNNING: BroadcastState[] = ['preparing', 'sending'];
const OFTEN = 2_000;
const SOMETIMES = 10_000;
const DAY = 86_400_000;

export function broadcastsKey(accountId: string) {
  return ['broadcasts', accountId];
}

/** What moves by itself. */
export function isRunning({ state }: Pick<Broadcast, 'state'>) {
  return RUNNING.includes(state);
}

/** How soon it may look different: for a day after its end reports of delivery and replies come in. */
export function freshness(broadcast: Broadcast | undefined, now = Date.now()) {
  if (!broadcast) {
    return false;
  }
  const { finishedAt } = broadcast;
  const open = finishedAt === null || now - Date.parse(finishedAt) < DAY;
  return isRunning(broadcast) ? OFTEN : open && SOMETIMES;
}

export function useBroadcasts(accountId: string, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: [...broadcastsKey(accountId), 'list'],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET(ALL, { params: { path: { accountId }, query: { before: pageParam, limit: 30 } } })),
    getNextPageParam: (page) => page.next ?? undefined,
    // What runs stands on the first page.
    refetchInterval: ({ state: { data } }) => {
      const first = data?.pages.length === 1 ? data.pages[0]!.items : [];
      const scheduled = first.some(({ state }) => state === 'scheduled');
      return first.some(isRunning) ? OFTEN * 2 : scheduled && SOMETIMES;
    },
  });
}

export function useBroadcast(accountId: string, broadcastId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...broadcastsKey(accountId), broadcastId],
    enabled,
    queryFn: () => bodyOf(api.GET(ONE, { params: { path: { accountId, broadcastId } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => freshness(state.data),
  });
}

/** Changes a broadcast; what the server says of it then is shown at once. */
function useChange<T>(
  broadcastId: string,
  change: (path: { accountId: string; broadcastId: string }, input: T) => Promise<Broadcast>,
) {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: T) => change({ accountId, broadcastId }, input),
    onSuccess: async (changed) => {
      await client.cancelQueries({ queryKey: [...broadcastsKey(accountId), broadcastId], exact: true });
      client.setQueryData([...broadcastsKey(accountId), broadcastId], changed);
      await client.invalidateQueries({ queryKey: [...broadcastsKey(accountId), 'list'] });
      await client.invalidateQueries({ queryKey: [...broadcastsKey(accountId), broadcastId, 'recipients'] });
    },
  });
}

export function useTurn(broadcastId: string) {
  return useChange(broadcastId, (path, to: 'pause' | 'resume' | 'stop') =>
    bodyOf(api.POST(`${ONE}/${to}`, { params: { path } })),
  );
}

export function useChangeTime(broadcastId: string) {
  return useChange(broadcastId, (path, sendAt: string) =>
    bodyOf(api.PATCH(ONE, { params: { path }, body: { sendAt } })),
  );
}
