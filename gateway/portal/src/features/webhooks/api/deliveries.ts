import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeliveryState } from '@/api/webhook-schema';
import { api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';
import { webhooksKey } from './webhooks';

const OF = '/api/accounts/{accountId}/webhooks/{webhookId}';
const SOON = 5_000;

/** What a webhook was told, newest first; asked for again while something waits. */
export function useDeliveries(webhookId: string, status: DeliveryState | undefined) {
  const { id: accountId } = useWorkplace().account;
  return useInfiniteQuery({
    queryKey: [...webhooksKey(accountId), webhookId, 'deliveries', status],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET(`${OF}/deliveries`, {
          params: { path: { accountId, webhookId }, query: { status, before: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.items.some((delivery) => delivery.state === 'waiting') ? SOON : false,
  });
}

function useDeliveryAction<T>(
  webhookId: string,
  act: (path: { accountId: string; webhookId: string }, input: T) => Promise<unknown>,
) {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: T) => act({ accountId, webhookId }, input),
    onSuccess: () => client.invalidateQueries({ queryKey: webhooksKey(accountId) }),
  });
}

export function useTestWebhook(webhookId: string) {
  return useDeliveryAction<void>(webhookId, (path) => api.POST(`${OF}/test`, { params: { path } }));
}

export function useSendAgain(webhookId: string) {
  return useDeliveryAction(webhookId, (path, deliveryId: string) =>
    api.POST(`${OF}/deliveries/{deliveryId}/again`, { params: { path: { ...path, deliveryId } } }),
  );
}

/** Orders everything since then once more. */
export function useReplay(webhookId: string) {
  return useDeliveryAction(webhookId, (path, from: string) =>
    api.POST(`${OF}/replay`, { params: { path }, body: { from } }),
  );
}
