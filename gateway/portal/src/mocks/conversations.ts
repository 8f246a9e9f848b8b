import type {
  Activity,
  ActivityType,
  Client,
  Conversation,
  Me,
  Message,
  MessageStatus,
} from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { conversation, history, message } from './data.ts';
import { NOTHING, NOT_FOUND, on, ok, problem, type MockAnswer, type MockRequest } from './http.ts';

const PAGE = 50;
const MESSAGES_PAGE = 30;

function lastAt({ lastMessage, updatedAt }: Conversation) {
  return lastMessage?.at ?? updatedAt;
}

/** The conversations of one account: what messaging-service would keep and tell. */
export class MockConversations {
  sequence: number;
  readonly activity: Activity[] = [];
  private readonly items = new Map<string, Conversation>();
  private readonly messages = new Map<string, Message[]>();
  private readonly answers = new Map<string, MockAnswer>();
  private readonly listeners = new Set<(activity: Activity) => void>();
  private readonly me: () => Me;

  constructor(filled: [Conversation, Message[]][], me: () => Me) {
    for (const [item, messages] of filled) {
      this.items.set(item.id, item);
      this.messages.set(item.id, messages);
    }
    this.sequence = Math.max(0, ...filled.map(([item]) => item.sequence));
    this.me = me;
  }

  static filled(clients: Client[], count: number, turns: number, me: () => Me) {
    const filled = Array.from({ length: count }, (_, index): [Conversation, Message[]] => {
      const id = `c${index + 1}`;
      const longer = index === 0 ? turns * 12 : turns;
      const messages = history(id, index, longer, index * 37 + 2, index * 1000 + 1);
      return [conversation(id, clients[index] ?? null, messages, [2, 0, 1][index] ?? 0), messages];
    });
    return new MockConversations(filled, me);
  }

  onActivity(listener: (activity: Activity) => void) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  find(id: string) {
    return this.items.get(id);
  }

  messagesOf(id: string) {
    return this.messages.get(id) ?? [];
  }

  list(query: URLSearchParams) {
    const words = (query.get('query') ?? '').toLowerCase();
    const unread = query.get('filter') === 'unread';
    const start = Number(query.get('before') ?? 0);
    const all = [...this.items.values()]
      .filter((item) => !unread || item.unread > 0)
      .filter(({ client, lastMessage }) =>
        `${client.name} ${client.phone} ${lastMessage?.body}`.toLowerCase().includes(words),
      )
      .sort((one, other) => Date.parse(lastAt(other)) - Date.parse(lastAt(one)));
    const end = start + PAGE;
    const next = end < all.length ? String(end) : null;
    return { items: all.slice(start, end), next, sequence: this.sequence };
  }

  messagePage(id: string, query: URLSearchParams) {
    const all = this.messagesOf(id);
    const end = Number(query.get('before') ?? all.length);
    const start = Math.max(0, end - MESSAGES_PAGE);
    return { items: all.slice(start, end), previous: start > 0 ? String(start) : null };
  }

  activityAfter(sequence: number) {
    return {
      items: this.activity.filter((activity) => activity.sequence > sequence),
      sequence: this.sequence,
    };
  }

  open(phone: string, client: Client | null) {
    const known = [...this.items.values()].find((item) => item.client.phone === phone);
    if (known) {
      return known;
    }
    const id = `c${this.items.size + 1}`;
    const item = conversation(id, client, [], 0);
    item.client.phone = phone;
    this.items.set(id, item);
    this.messages.set(id, []);
    return item;
  }

  receive(id: string, body: string) {
    const text = message({ id: `in-${this.sequence + 1}`, conversationId: id, body });
    return this.add('message.received', text);
  }

  send(id: string, request: MockRequest): MockAnswer {
    const key = request.headers.get('idempotency-key') ?? '';
    const known = this.answers.get(key);
    if (known) {
      return known;
    }
    const { body, seen } = request.body as { body: string; seen?: number };
    const refusal = this.refusalOf(id, seen);
    if (refusal) {
      return refusal;
    }
    const answer = ok(this.queue(id, body), 202);
    this.answers.set(key, answer);
    return answer;
  }

  resend(messageId: string) {
    const { conversationId, body } = this.message(messageId);
    return ok(this.queue(conversationId, body), 202);
  }

  /** A status callback. */
  move(messageId: string, status: MessageStatus, more: Partial<Message> = {}) {
    return this.add('message.status', { ...this.message(messageId), status, ...more });
  }

  markRead(id: string) {
    const item = this.items.get(id)!;
    this.tell('conversation.read', { ...item, unread: 0 }, null);
  }

  assign(id: string, assignedTo: Conversation['assignedTo']) {
    return this.tell('conversation.assigned', { ...this.items.get(id)!, assignedTo }, null).conversation;
  }

  private message(id: string) {
    return [...this.messages.values()].flat().find((item) => item.id === id)!;
  }

  private refusalOf(id: string, seen: number | undefined) {
    const item = this.items.get(id)!;
    if (item.optedOutAt) {
      return problem(409, 'client-opted-out', 'The client has opted out.');
    }
    if (item.client.blocked) {
      return problem(409, 'client-blocked', 'The client is blocked.');
    }
    const newer = this.messagesOf(id).filter(
      ({ direction, sequence }) => direction === 'inbound' && seen !== undefined && sequence > seen,
    );
    return newer.length > 0
      ? problem(409, 'conversation-moved-on', 'A newer text has arrived.', { messages: newer })
      : null;
  }

  private queue(id: string, body: string) {
    const { id: userId, name } = this.me();
    const text = message({
      id: `out-${this.sequence + 1}`,
      conversationId: id,
      direction: 'outbound',
      body,
      status: 'ready',
      author: { id: userId, name },
    });
    this.add('message.queued', text);
    return this.messagesOf(id).at(-1)!;
  }

  private add(type: ActivityType, text: Message): Activity {
    const id = text.conversationId;
    const known = this.messagesOf(id).some((item) => item.id === text.id);
    const stored = known ? text : { ...text, sequence: this.sequence + 1 };
    const others = this.messagesOf(id);
    this.messages.set(
      id,
      known ? others.map((item) => (item.id === text.id ? stored : item)) : [...others, stored],
    );
    const { body, direction, status, at } = this.messagesOf(id).at(-1)!;
    const item = this.items.get(id)!;
    const unread = type === 'message.received' ? item.unread + 1 : item.unread;
    return this.tell(type, { ...item, lastMessage: { body, direction, status, at }, unread }, stored);
  }

  private tell(type: ActivityType, item: Conversation, text: Message | null): Activity {
    this.sequence += 1;
    const { sequence } = this;
    const told = { ...item, sequence, updatedAt: new Date().toISOString() };
    this.items.set(item.id, told);
    const activity: Activity = {
      sequence,
      type,
      at: new Date().toISOString(),
      conversation: told,
      message: text,
    };
    this.activity.push(activity);
    this.listeners.forEach((listener) => listener(activity));
    return activity;
  }
}

const IN = '/api/accounts/*';
const THREAD = `${IN}/conversations/*`;

/** What messaging-service answers. */
export function conversationRoutes(backend: MockBackend) {
  const log = (accountId: string | undefined) => backend.in(accountId!);
  return [
    on('GET', `${IN}/conversations`, ({ query }, id) => ok(log(id).list(query))),
    on('POST', `${IN}/conversations`, ({ body }, id) => {
      const { to } = body as { to: string };
      return ok(log(id).open(to, backend.clients.find(({ phone }) => phone === to) ?? null));
    }),
    on('GET', THREAD, (_, id, conversationId) => {
      const found = log(id).find(conversationId!);
      return found ? ok(found) : NOT_FOUND;
    }),
    on('POST', `${THREAD}/read`, (_, id, conversationId) => {
      log(id).markRead(conversationId!);
      return NOTHING;
    }),
    on('PUT', `${THREAD}/assignee`, ({ body }, id, conversationId) => {
      const { userId } = body as { userId: string | null };
      const member = backend.members.find((one) => one.userId === userId);
      return ok(log(id).assign(conversationId!, member ? { id: member.userId, name: member.name } : null));
    }),
    on('GET', `${THREAD}/messages`, ({ query }, id, conversationId) =>
      ok(log(id).messagePage(conversationId!, query)),
    ),
    on('POST', `${THREAD}/messages`, (request, id, conversationId) => log(id).send(conversationId!, request)),
    on('POST', `${IN}/messages/*/resend`, (_, id, messageId) => log(id).resend(messageId!)),
    on('POST', `${IN}/messages/*/dismiss`, (_, id, messageId) => {
      log(id).move(messageId!, 'cancelled');
      return NOTHING;
    }),
    on('GET', `${IN}/activity`, ({ query }, id) => ok(log(id).activityAfter(Number(query.get('after'))))),
  ];
}
