import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewBroadcast } from '@/api/broadcast-schema';
import { ProblemError, api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';
import { ALL, broadcastsKey } from './broadcasts';

/** Orders a broadcast; the same key twice sends once. */
export function useSendBroadcast() {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: NewBroadcast }) =>
      bodyOf(api.POST(ALL, { params: { path: { accountId }, header: { 'Idempotency-Key': key } }, body })),
    onSuccess: (broadcast) => {
      client.setQueryData([...broadcastsKey(accountId), broadcast.id], broadcast);
      return client.invalidateQueries({ queryKey: [...broadcastsKey(accountId), 'list'] });
    },
  });
}

/** How many people it is meanwhile, if that is why it was refused. */
export function changedAudience(error: unknown) {
  return error instanceof ProblemError && error.is('audience-changed') ? error.problem.recipients : undefined;
}
