import type {
  Broadcast,
  BroadcastCounts,
  BroadcastPreview,
  BroadcastText,
  ExclusionReason,
  NewBroadcast,
  Prices,
  Recipient,
  RecipientState,
} from '../api/broadcast-schema.ts';
import type { Client } from '../api/schema.ts';
import { MockAudience, toldTo } from './audience.ts';
import type { MockBackend } from './backend.ts';
import { NOT_FOUND, fieldProblem, on, ok, problem, type MockAnswer, type MockRequest } from './http.ts';
import { ago } from './people-data.ts';

const ALL = '/api/accounts/*/broadcasts';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SAMPLES = 3;
const STEP = 3;

const NOTHING_YET: BroadcastCounts = {
  total: 0,
  waiting: 0,
  sent: 0,
  delivered: 0,
  failed: 0,
  suppressed: 0,
  review: 0,
  cancelled: 0,
  replied: 0,
};

function broadcast(part: Pick<Broadcast, 'id' | 'body' | 'state'> & Partial<Broadcast>): Broadcast {
  return {
    name: null,
    from: '+12025550100',
    groups: [{ id: 'g-flu', name: 'Flu season' }],
    pages: [],
    author: { id: 'u-maria', name: 'Maria Santos' },
    sendAt: null,
    createdAt: ago(HOUR),
    startedAt: null,
    finishedAt: null,
    counts: NOTHING_YET,
    failures: [],
    ...part,
  };
}

/** Texts to many, and how far they are. */
export class MockBroadcasts {
  items: Broadcast[] = [
    broadcast({
      id: 'b-flu',
      name: 'Flu shots, November',
      body: 'Hi {{first_name|there}}, flu shots are in. Walk in on weekdays, 8 to 11. Riverside Clinic',
      state: 'sending',
      createdAt: ago(4 * MINUTE),
      startedAt: ago(3 * MINUTE),
      counts: {
        ...NOTHING_YET,
        total: 1_204,
        waiting: 415,
        sent: 61,
        delivered: 711,
        failed: 14,
        suppressed: 3,
        replied: 26,
      },
      failures: [
        { code: 30003, words: 'The phone is switched off or out of reach.', count: 9 },
        { code: 30006, words: 'The number is a landline.', count: 5 },
      ],
    }),
    broadcast({
      id: 'b-hours',
      name: 'Holiday hours',
      body: 'We are closed on Thursday and Friday, and back on Saturday at 9.',
      state: 'scheduled',
      author: { id: 'u-tom', name: 'Tom Becker' },
      groups: [
        { id: 'g-flu', name: 'Flu season' },
        { id: 'g-new', name: 'New patients' },
      ],
      sendAt: new Date(Date.now() + 2 * DAY).toISOString(),
      counts: { ...NOTHING_YET, total: 860, waiting: 860 },
    }),
    broadcast({
      id: 'b-survey',
      body: 'How was your visit? Answer with a number from 1 to 5, it takes five seconds and helps us a lot.',
      state: 'done',
      createdAt: ago(6 * DAY),
      startedAt: ago(6 * DAY),
      finishedAt: ago(6 * DAY - 9 * MINUTE),
      groups: [{ id: 'g-new', name: 'New patients' }],
      counts: { ...NOTHING_YET, total: 312, delivered: 305, failed: 6, suppressed: 1, replied: 118 },
      failures: [{ code: 30003, words: 'The phone is switched off or out of reach.', count: 6 }],
    }),
  ];
  prices: Prices = {
    currency: 'USD',
    prices: [
      { direction: 'out', kind: 'sms', country: 'US', price: '0.0079' },
      { direction: 'out', kind: 'sms', country: '*', price: '0.05' },
      { direction: 'in', kind: 'sms', country: '*', price: '0.0075' },
    ],
  };
  readonly kept = new Map<string, Broadcast>();
  /** What was ordered, as it was said. */
  readonly ordered: (NewBroadcast & { key: string })[] = [];

  find(id: string | undefined) {
    return this.items.find((one) => one.id === id);
  }

  /** It goes on, or somebody changes it. */
  change(id: string, part: Partial<Broadcast>) {
    this.items = this.items.map((one) => (one.id === id ? { ...one, ...part } : one));
    return this.find(id)!;
  }
}

/** What messaging-service answers about texts to many. */
export function broadcastRoutes(backend: MockBackend) {
  const { broadcasts } = backend;
  const turn = (to: Broadcast['state']) =>
    function change(_: MockRequest, __: string | undefined, id: string | undefined) {
      return broadcasts.find(id) ? ok(broadcasts.change(id!, turned(broadcasts.find(id)!, to))) : NOT_FOUND;
    };
  return [
    on('GET', '/api/accounts/*/prices', () => ok(broadcasts.prices)),
    on('GET', ALL, (_, id) => ok({ items: id === 'a-clinic' ? broadcasts.items : [], next: null })),
    on('POST', `${ALL}/preview`, ({ body }) => preview(backend, body as BroadcastText)),
    on('POST', ALL, (request) => order(backend, request)),
    on('GET', `${ALL}/*`, (_, __, id) => {
      const found = broadcasts.find(id);
      return found ? ok(goOn(broadcasts, found)) : NOT_FOUND;
    }),
    on('PATCH', `${ALL}/*`, ({ body }, _, id) => ok(broadcasts.change(id!, body as { sendAt: string }))),
    on('GET', `${ALL}/*/recipients`, ({ query }, _, id) => recipients(backend, broadcasts.find(id), query)),
    on('POST', `${ALL}/*/pause`, turn('paused')),
    on('POST', `${ALL}/*/resume`, turn('sending')),
    on('POST', `${ALL}/*/stop`, turn('stopped')),
  ];
}

function turned({ counts }: Broadcast, state: Broadcast['state']): Partial<Broadcast> {
  if (state !== 'stopped') {
    return { state };
  }
  const cancelled = counts.cancelled + counts.waiting;
  return { state, finishedAt: ago(0), counts: { ...counts, waiting: 0, cancelled } };
}

/** What was ordered here goes on each time somebody looks. */
function goOn(broadcasts: MockBroadcasts, shown: Broadcast) {
  const { id, state, counts } = shown;
  if (state !== 'sending' || !broadcasts.kept.has(id)) {
    return shown;
  }
  const step = Math.min(STEP, counts.waiting);
  const waiting = counts.waiting - step;
  return broadcasts.change(id, {
    counts: { ...counts, waiting, delivered: counts.delivered + step },
    ...(waiting === 0 && { state: 'done', finishedAt: ago(0) }),
  });
}

function unknownField({ fields }: MockBackend, body: string) {
  const known = ['first_name', 'name', ...fields.items.map(({ key }) => key)];
  const keys = [...body.matchAll(/\{\{\s*([^|}]*?)\s*(\|[^}]*)?\}\}/g)].map(([, key]) => key!);
  const unknown = keys.find((key) => !known.includes(key));
  return unknown === undefined
    ? undefined
    : fieldProblem(422, 'invalid', 'body', `names a field that there is not: ${unknown}`);
}

function audienceOf(backend: MockBackend, text: BroadcastText) {
  return new MockAudience(backend, text);
}

function preview(backend: MockBackend, text: BroadcastText): MockAnswer {
  const refusal = unknownField(backend, text.body);
  if (refusal) {
    return refusal;
  }
  const { gets, excluded } = audienceOf(backend, text);
  const reasons = [...new Set(excluded.map(({ reason }) => reason))] as ExclusionReason[];
  const bodies = gets.map((client) => toldTo(client, text.body));
  const each = bodies.map((body) => Math.ceil(body.length / 160));
  const segments = each.reduce((sum, one) => sum + one, 0);
  const answer: BroadcastPreview = {
    recipients: gets.length,
    excluded: reasons.map((reason) => ({
      reason,
      count: excluded.filter((one) => one.reason === reason).length,
    })),
    excludedSample: excluded.slice(0, 20),
    segments,
    longest: Math.max(0, ...each),
    byCountry: gets.length > 0 ? [{ country: 'US', texts: gets.length, segments }] : [],
    samples: gets.slice(0, SAMPLES).map(({ name, phone }, index) => ({ name, phone, body: bodies[index]! })),
  };
  return ok(answer);
}

function order(backend: MockBackend, { body, headers }: MockRequest) {
  const { broadcasts, me } = backend;
  const wanted = body as NewBroadcast;
  const { gets } = audienceOf(backend, wanted);
  if (gets.length !== wanted.expected) {
    return problem(409, 'audience-changed', 'Meanwhile it is other people.', { recipients: gets.length });
  }
  const refusal = unknownField(backend, wanted.body);
  if (refusal) {
    return refusal;
  }
  const id = `b-${broadcasts.items.length + 1}`;
  const added = broadcast({
    id,
    name: wanted.name,
    body: wanted.body,
    state: wanted.sendAt ? 'scheduled' : 'sending',
    sendAt: wanted.sendAt,
    author: { id: me.id, name: me.name },
    groups: backend.groups.items
      .filter((group) => wanted.groupIds.includes(group.id))
      .map(({ id, name }) => ({ id, name })),
    pages: backend.pages.items
      .filter(({ id }) => wanted.pageIds.includes(id))
      .map(({ id, title }) => ({ id, title })),
    createdAt: ago(0),
    startedAt: wanted.sendAt ? null : ago(0),
    counts: { ...NOTHING_YET, total: gets.length, waiting: gets.length },
  });
  broadcasts.ordered.push({ ...wanted, key: headers.get('idempotency-key') ?? '' });
  broadcasts.kept.set(id, added);
  broadcasts.items = [added, ...broadcasts.items];
  return ok(added, 202);
}

const STATES: RecipientState[] = ['delivered', 'delivered', 'sent', 'failed', 'waiting', 'delivered'];

function recipientOf(client: Client, index: number): Recipient {
  const state = STATES[index % STATES.length]!;
  return {
    clientId: client.id,
    name: client.name,
    phone: client.phone,
    state,
    conversationId: state === 'waiting' ? null : `c${index + 1}`,
    errorWords: state === 'failed' ? 'The phone is switched off or out of reach.' : null,
  };
}

function recipients(backend: MockBackend, of: Broadcast | undefined, query: URLSearchParams) {
  const state = query.get('state');
  const words = (query.get('query') ?? '').toLowerCase();
  const all = of ? backend.clients.map(recipientOf) : [];
  const items = all.filter(
    (one) =>
      (!state || one.state === state || (state === 'replied' && one.clientId === 'cl-1')) &&
      `${one.name} ${one.phone}`.toLowerCase().includes(words),
  );
  return ok({ items, next: null });
}
