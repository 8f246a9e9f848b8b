import type { Delivery, Webhook, WebhookChange, WebhookFields } from '../api/webhook-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, NOT_FOUND, fieldProblem, on, ok, problem, versioned, type MockRequest } from './http.ts';
import { ago } from './people-data.ts';

const ALL = '/api/accounts/*/webhooks';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PAGE = 20;

export const WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

function webhook(part: Pick<Webhook, 'id' | 'url'> & Partial<Webhook>): Webhook {
  return {
    description: null,
    events: ['message.received', 'message.sent', 'message.status'],
    state: 'active',
    pausedReason: null,
    lastSuccessAt: ago(4 * MINUTE),
    lastFailureAt: null,
    createdAt: ago(60 * DAY),
    version: 1,
    ...part,
  };
}

function delivery(index: number): Delivery {
  const state = index === 0 ? 'waiting' : index === 2 ? 'failed' : 'delivered';
  const bad = state !== 'delivered';
  const created = index * 40 * MINUTE + 3 * MINUTE;
  return {
    id: `d${index}`,
    eventId: `e${index}`,
    event: index % 2 ? 'message.received' : 'message.status',
    origin: index === 3 ? 'replay' : 'fact',
    conversationKey: `+120255501${10 + index}`,
    state,
    attempts: index === 2 ? 12 : index === 0 ? 3 : 1,
    nextAttemptAt: index === 0 ? new Date(Date.now() + 6 * MINUTE).toISOString() : null,
    lastStatus: index === 0 ? 503 : bad ? null : 200,
    lastError: index === 0 ? 'answered 503' : bad ? 'did not answer in time' : null,
    createdAt: ago(created),
    deliveredAt: bad ? null : ago(created - 1_000),
  };
}

/** Who is told, and what they were told. */
export class MockWebhooks {
  items: Webhook[] = [
    webhook({ id: 'w-crm', url: 'https://crm.riverside.example/hooks/waffle', description: 'Our CRM' }),
    webhook({
      id: 'w-old',
      url: 'https://reports.riverside.example/texts',
      events: ['message.status'],
      state: 'paused',
      pausedReason: 'failing',
      lastSuccessAt: ago(6 * DAY),
      lastFailureAt: ago(DAY),
    }),
  ];
  deliveries: Delivery[] = Array.from({ length: 30 }, (_, index) => delivery(index));
  /** Since when somebody wanted everything again. */
  replayedFrom: string | null = null;

  /** Somebody else edits it. */
  change(id: string, part: Partial<Webhook>) {
    this.items = this.items.map((one) =>
      one.id === id ? { ...one, ...part, version: one.version + 1 } : one,
    );
    return this.items.find((one) => one.id === id)!;
  }
}

/** What notification-service answers about webhooks. */
export function webhookRoutes({ webhooks }: MockBackend) {
  const running = (id: string, then: () => ReturnType<typeof ok>) =>
    webhooks.items.find((one) => one.id === id)?.state === 'paused'
      ? problem(409, 'webhook-paused', 'Resume the webhook first.')
      : then();
  return [
    on('GET', ALL, () => ok({ items: webhooks.items })),
    on('POST', ALL, ({ body }) => add(webhooks, body as WebhookFields)),
    on('GET', `${ALL}/*`, (_, __, id) => {
      const found = webhooks.items.find((one) => one.id === id);
      return found ? versioned(found, found.version) : NOT_FOUND;
    }),
    on('PATCH', `${ALL}/*`, (request, _, id) => edit(webhooks, id!, request)),
    on('DELETE', `${ALL}/*`, (_, __, id) => {
      webhooks.items = webhooks.items.filter((one) => one.id !== id);
      return NOTHING;
    }),
    on('POST', `${ALL}/*/secret`, () => ok({ secret: WEBHOOK_SECRET })),
    on('POST', `${ALL}/*/test`, (_, __, id) =>
      running(id!, () => tell(webhooks, { event: 'webhook.test', origin: 'test', conversationKey: 'test' })),
    ),
    on('GET', `${ALL}/*/deliveries`, ({ query }) => page(webhooks, query)),
    on('POST', `${ALL}/*/deliveries/*/again`, (_, __, id, deliveryId) =>
      running(id!, () => {
        const { event, eventId, conversationKey } = webhooks.deliveries.find((one) => one.id === deliveryId)!;
        return tell(webhooks, { event, eventId, conversationKey, origin: 'again' });
      }),
    ),
    on('POST', `${ALL}/*/replay`, ({ body }, _, id) =>
      running(id!, () => {
        webhooks.replayedFrom = (body as { from: string }).from;
        return { status: 202 };
      }),
    ),
  ];
}

function refused({ url }: WebhookChange) {
  return url !== undefined && !url.startsWith('https://')
    ? fieldProblem(422, 'invalid', 'url', 'has to begin with https://')
    : undefined;
}

function add(webhooks: MockWebhooks, fields: WebhookFields) {
  const added = webhook({ ...fields, id: `w${webhooks.items.length + 1}`, lastSuccessAt: null });
  const refusal = refused(fields);
  if (!refusal) {
    webhooks.items = [...webhooks.items, added];
  }
  return refusal ?? ok({ ...added, secret: WEBHOOK_SECRET }, 201);
}

function edit(webhooks: MockWebhooks, id: string, { body, headers }: MockRequest) {
  const before = webhooks.items.find((one) => one.id === id)!;
  if (headers.get('if-match') !== `"${before.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  const part = body as WebhookChange;
  const paused = { pausedReason: part.state === 'paused' ? ('by-hand' as const) : null };
  const refusal = refused(part);
  if (refusal) {
    return refusal;
  }
  const after = webhooks.change(id, { ...part, ...(part.state && paused) });
  return versioned(after, after.version);
}

function page({ deliveries }: MockWebhooks, query: URLSearchParams) {
  const status = query.get('status');
  const all = deliveries.filter(({ state }) => !status || state === status);
  const start = all.findIndex(({ id }) => id === query.get('before')) + 1;
  const items = all.slice(start, start + PAGE);
  return ok({ items, next: items.length < PAGE ? null : items.at(-1)!.id });
}

function tell(webhooks: MockWebhooks, part: Partial<Delivery>) {
  const id = `d${webhooks.deliveries.length}`;
  const told: Delivery = {
    ...delivery(0),
    eventId: id,
    attempts: 0,
    lastStatus: null,
    lastError: null,
    ...part,
    id,
  };
  webhooks.deliveries = [{ ...told, createdAt: ago(0), nextAttemptAt: null }, ...webhooks.deliveries];
  return ok(webhooks.deliveries[0], 202);
}
