import type { Answers, At, Body, Nothing } from './operations';
import type {
  Delivery,
  DeliveryState,
  IssuedWebhook,
  Webhook,
  WebhookChange,
  WebhookFields,
} from './webhook-schema';

type InAccount = { accountId: string };
type OfWebhook = InAccount & { webhookId: string };
type IfMatch<Path> = { parameters: { path: Path; header: { 'If-Match': string } } };

export type DeliveryQuery = { status?: DeliveryState; before?: string; limit?: number };

/** Where an account's texts are told to programs of the customer's. */
export interface WebhookPaths {
  '/api/accounts/{accountId}/webhooks': {
    get: At<InAccount> & Answers<{ items: Webhook[] }>;
    post: At<InAccount> & Body<WebhookFields> & Answers<IssuedWebhook>;
  };
  '/api/accounts/{accountId}/webhooks/{webhookId}': {
    get: At<OfWebhook> & Answers<Webhook>;
    patch: IfMatch<OfWebhook> & Body<WebhookChange> & Answers<Webhook>;
    delete: At<OfWebhook> & Nothing;
  };
  '/api/accounts/{accountId}/webhooks/{webhookId}/secret': {
    post: At<OfWebhook> & Answers<{ secret: string }>;
  };
  '/api/accounts/{accountId}/webhooks/{webhookId}/test': { post: At<OfWebhook> & Answers<Delivery> };
  '/api/accounts/{accountId}/webhooks/{webhookId}/deliveries': {
    get: At<OfWebhook, DeliveryQuery> & Answers<{ items: Delivery[]; next: string | null }>;
  };
  '/api/accounts/{accountId}/webhooks/{webhookId}/deliveries/{deliveryId}/again': {
    post: At<OfWebhook & { deliveryId: string }> & Answers<Delivery>;
  };
  '/api/accounts/{accountId}/webhooks/{webhookId}/replay': {
    post: At<OfWebhook> & Body<{ from: string }> & Nothing;
  };
}
