export const WEBHOOK_EVENTS = ['message.received', 'message.sent', 'message.status'] as const;

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** An address of a customer's that is told what happens to texts. */
export interface Webhook {
  id: string;
  url: string;
  description: string | null;
  events: WebhookEvent[];
  /** Failing: is told everything and did not take what it was told last. */
  state: 'active' | 'paused' | 'failing';
  pausedReason: 'by-hand' | 'gone' | 'failing' | null;
  lastSuccessAt: string | null;
  lastFailureAt: string | null;
  createdAt: string;
  version: number;
}

export type WebhookFields = Pick<Webhook, 'url' | 'description' | 'events'>;
export type WebhookChange = Partial<WebhookFields & Pick<Webhook, 'state'>>;

/** With the secret that no other answer holds. */
export type IssuedWebhook = Webhook & { secret: string };

export type DeliveryState = 'waiting' | 'delivered' | 'failed';

/** Something that a webhook was told, or is to be told. */
export interface Delivery {
  id: string;
  /** The same for each delivery of one event. */
  eventId: string;
  event: WebhookEvent | 'webhook.test';
  origin: 'fact' | 'replay' | 'again' | 'test';
  conversationKey: string;
  state: DeliveryState;
  attempts: number;
  nextAttemptAt: string | null;
  lastStatus: number | null;
  lastError: string | null;
  createdAt: string;
  deliveredAt: string | null;
}
