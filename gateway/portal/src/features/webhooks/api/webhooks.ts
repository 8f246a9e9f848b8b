import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Webhook, WebhookFields } from '@/api/webhook-schema';
import { api, bodyOf } from '@/lib/api';
import { saveOver, versionedBody, type Source, type Versioned } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';

const ALL = '/api/accounts/{accountId}/webhooks';
const ONE = `${ALL}/{webhookId}` as const;

export function webhooksKey(accountId: string) {
  return ['webhooks', accountId];
}

export function useWebhooks(accountId: string) {
  return useQuery({
    queryKey: webhooksKey(accountId),
    queryFn: () => bodyOf(api.GET(ALL, { params: { path: { accountId } } })),
    select: ({ items }) => items,
  });
}

function fetchWebhook(accountId: string, webhookId: string) {
  return versionedBody(api.GET(ONE, { params: { path: { accountId, webhookId } } }));
}

export function useWebhook(accountId: string, webhookId: string) {
  return useQuery({
    queryKey: [...webhooksKey(accountId), webhookId],
    queryFn: () => fetchWebhook(accountId, webhookId),
    select: ({ value }) => value,
  });
}

/** A webhook as an edit of it begins. */
export function versionOf(webhook: Webhook): Versioned<Webhook> {
  return { value: webhook, etag: `"${webhook.version}"` };
}

/** Sends only what was changed: a new address has to be confirmed, the rest has not. */
export function useWebhookSource(webhookId: string): Source<Webhook> {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return {
    get: () => fetchWebhook(accountId, webhookId),
    put: async (_, etag, body) => {
      const saved = await versionedBody(
        api.PATCH(ONE, { params: { path: { accountId, webhookId }, header: { 'If-Match': etag } }, body }),
      );
      await client.invalidateQueries({ queryKey: webhooksKey(accountId) });
      return saved;
    },
  };
}

export function useSwitchWebhook(webhook: Webhook) {
  const source = useWebhookSource(webhook.id);
  return useMutation({
    mutationFn: (state: 'active' | 'paused') => saveOver(source, versionOf(webhook), { state }),
  });
}

function useWebhookAction<T, R>(act: (accountId: string, input: T) => Promise<R>) {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: T) => act(accountId, input),
    // A secret is shown once, and kept nowhere.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: webhooksKey(accountId) }),
  });
}

export function useAddWebhook() {
  return useWebhookAction((accountId, body: WebhookFields) =>
    bodyOf(api.POST(ALL, { params: { path: { accountId } }, body })),
  );
}

export function useRemoveWebhook() {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return useMutation({
    mutationFn: (webhookId: string) => api.DELETE(ONE, { params: { path: { accountId, webhookId } } }),
    // What is gone is not asked for again.
    onSuccess: () => client.invalidateQueries({ queryKey: webhooksKey(accountId), exact: true }),
  });
}

export function useChangeSecret() {
  return useWebhookAction((accountId, webhookId: string) =>
    bodyOf(api.POST(`${ONE}/secret`, { params: { path: { accountId, webhookId } } })),
  );
}
