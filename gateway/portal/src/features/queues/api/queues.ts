import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

const QUARANTINE = ['queues', 'quarantine'];
const DEAD_LETTERS = ['queues', 'dead-letters'];

/** Texts of which nobody knows whether they were sent, by account. */
export function useReview() {
  return useQuery({
    queryKey: ['overview', 'queues'],
    queryFn: () => bodyOf(api.GET('/api/operations/queues')),
    select: ({ review }) => review,
  });
}

export function useQuarantine() {
  return useInfiniteQuery({
    queryKey: QUARANTINE,
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/api/operations/quarantine', { params: { query: { before: pageParam } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useDeadLetters() {
  return useQuery({
    queryKey: DEAD_LETTERS,
    queryFn: () => bodyOf(api.GET('/api/operations/dead-letters')),
    select: ({ items }) => items,
  });
}

function useSettle<Id>(queryKey: string[], act: (id: Id) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all(
        [queryKey, ['overview', 'queues']].map((changed) => client.invalidateQueries({ queryKey: changed })),
      ),
  });
}

export function useReplayRequest() {
  return useSettle(QUARANTINE, (requestId: number) =>
    api.POST('/api/operations/quarantine/{requestId}/replay', { params: { path: { requestId } } }),
  );
}

export function useDismissRequest() {
  return useSettle(QUARANTINE, (requestId: number) =>
    api.DELETE('/api/operations/quarantine/{requestId}', { params: { path: { requestId } } }),
  );
}

export function useReplayLetter() {
  return useSettle(DEAD_LETTERS, (deadLetterId: string) =>
    api.POST('/api/operations/dead-letters/{deadLetterId}/replay', { params: { path: { deadLetterId } } }),
  );
}

export function useDismissLetter() {
  return useSettle(DEAD_LETTERS, (deadLetterId: string) =>
    api.DELETE('/api/operations/dead-letters/{deadLetterId}', { params: { path: { deadLetterId } } }),
  );
}
