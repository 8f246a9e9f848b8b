import type { Account, Activity, Client, Conversation, Me, Member, Message } from '../api/schema.ts';
import * as data from './data.ts';
import { MockConversations } from './conversations.ts';

export interface MockRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: { get(name: string): string | null };
}

export interface MockAnswer {
  status: number;
  body?: unknown;
}

type Handler = (request: MockRequest, ...parts: string[]) => MockAnswer;

export function ok(body: unknown, status = 200): MockAnswer {
  return { status, body };
}

export function problem(status: number, type: string, detail: string, more: object = {}): MockAnswer {
  return { status, body: { type: `/problems/${type}`, title: detail, detail, status, ...more } };
}

const NOTHING: MockAnswer = { status: 204 };
const NOT_FOUND = problem(404, 'not-found', 'There is nothing here.');

/** The services behind the gateway, in memory: for tests and for looking at the portal without them. */
export class MockBackend {
  me: Me = { ...data.ME };
  accounts: Account[] = [structuredClone(data.CLINIC), structuredClone(data.BAKERY)];
  activeAccountId: string | null = data.CLINIC.id;
  members: Member[] = structuredClone(data.MEMBERS);
  clients: Client[] = data.clients();
  signedIn = true;
  readonly conversations: Map<string, MockConversations>;
  private readonly handlers: [method: string, pattern: RegExp, Handler][];

  constructor({ conversations = 12, turns = 3 } = {}) {
    const clinic = MockConversations.filled(this.clients, conversations, turns, () => this.me);
    this.conversations = new Map([
      [data.CLINIC.id, clinic],
      [data.BAKERY.id, new MockConversations([], () => this.me)],
    ]);
    this.handlers = this.routes();
  }

  in(accountId: string) {
    return this.conversations.get(accountId)!;
  }

  handle(request: MockRequest): MockAnswer {
    if (!this.signedIn) {
      return problem(401, 'unauthenticated', 'Sign in first.');
    }
    for (const [method, pattern, handler] of this.handlers) {
      const match = request.method === method && pattern.exec(request.path);
      if (match) {
        const [, ...parts] = match;
        return this.foreign(parts[0], pattern) ? NOT_FOUND : handler(request, ...parts);
      }
    }
    return NOT_FOUND;
  }

  receive(accountId: string, conversationId: string, body: string): Activity {
    return this.in(accountId).receive(conversationId, body);
  }

  private foreign(accountId: string | undefined, pattern: RegExp) {
    const named = pattern.source.startsWith('^\\/api\\/accounts\\/([^/]+)');
    return named && !this.accounts.some((account) => account.id === accountId);
  }

  private on(method: string, path: string, handler: Handler): [string, RegExp, Handler] {
    return [method, new RegExp(`^${path.replaceAll('/', '\\/').replaceAll('*', '([^/]+)')}$`), handler];
  }

  private routes() {
    const base = '/api/accounts/*';
    const thread = `${base}/conversations/*`;
    return [
      this.on('GET', '/api/me', () => ok(this.me)),
      this.on('PATCH', '/api/me', ({ body }) => ok((this.me = { ...this.me, ...(body as Partial<Me>) }))),
      this.on('GET', '/api/accounts', () =>
        ok({ items: this.accounts, activeAccountId: this.activeAccountId }),
      ),
      this.on('PUT', '/api/accounts/active', ({ body }) => {
        this.activeAccountId = (body as { accountId: string }).accountId;
        return NOTHING;
      }),
      this.on('POST', `${base}/numbers`, ({ body }, id) =>
        this.addNumber(id!, body as Account['numbers'][0]),
      ),
      this.on('GET', `${base}/members`, () => ok({ items: this.members })),
      this.on('PUT', `${base}/members/*`, ({ body }, _, userId) => this.putMember(userId!, body as Member)),
      this.on('DELETE', `${base}/members/*`, (_, __, userId) => this.removeMember(userId!)),
      this.on('GET', `${base}/clients`, ({ query }, id) => this.listClients(id!, query)),
      this.on('POST', `${base}/clients`, ({ body }) => this.addClient(body as Client)),
      this.on('PUT', `${base}/clients/*/block`, (_, __, id) => this.block(id!, true)),
      this.on('DELETE', `${base}/clients/*/block`, (_, __, id) => this.block(id!, false)),
      this.on('GET', `${base}/groups`, () => ok({ items: data.GROUPS })),
      this.on('GET', `${base}/conversations`, ({ query }, id) => ok(this.in(id!).list(query))),
      this.on('POST', `${base}/conversations`, ({ body }, id) => this.open(id!, body as { to: string })),
      this.on('GET', thread, (_, id, conversation) => found(this.in(id!).find(conversation!))),
      this.on('POST', `${thread}/read`, (_, id, conversation) => {
        this.in(id!).markRead(conversation!);
        return NOTHING;
      }),
      this.on('GET', `${thread}/messages`, ({ query }, id, conversation) =>
        ok(this.in(id!).messagePage(conversation!, query)),
      ),
      this.on('POST', `${thread}/messages`, (request, id, conversation) =>
        this.in(id!).send(conversation!, request),
      ),
      this.on('POST', `${base}/messages/*/resend`, (_, id, message) => this.in(id!).resend(message!)),
      this.on('POST', `${base}/messages/*/dismiss`, (_, id, message) => {
        this.in(id!).move(message!, 'cancelled');
        return NOTHING;
      }),
      this.on('GET', `${base}/activity`, ({ query }, id) =>
        ok(this.in(id!).activityAfter(Number(query.get('after')))),
      ),
    ];
  }

  private addNumber(accountId: string, number: Account['numbers'][0]) {
    if (this.accounts.some((account) => account.numbers.some((own) => own.number === number.number))) {
      return problem(409, 'number-in-use', 'This number is in use already.');
    }
    const account = this.accounts.find(({ id }) => id === accountId)!;
    account.numbers.push(number);
    return ok(number, 201);
  }

  private putMember(userId: string, { role, name }: Member) {
    const member = { userId, role, name: name ?? null };
    this.members = [...this.members.filter((other) => other.userId !== userId), member];
    return ok(member);
  }

  private removeMember(userId: string) {
    const left = this.members.filter((member) => member.userId !== userId);
    if (!left.some((member) => member.role === 'owner')) {
      return problem(409, 'last-owner', 'An account needs at least one owner.');
    }
    this.members = left;
    return NOTHING;
  }

  private listClients(accountId: string, query: URLSearchParams) {
    const words = (query.get('query') ?? '').toLowerCase();
    const group = query.get('groupId');
    const items = this.clients.filter(
      ({ name, phone, groups }) =>
        `${name} ${phone}`.toLowerCase().includes(words) && (!group || groups.some(({ id }) => id === group)),
    );
    return ok({ items: accountId === data.CLINIC.id ? items : [], next: null });
  }

  private addClient({ phone, name, groups = [] }: Client) {
    if (this.clients.some((client) => client.phone === phone)) {
      const message = 'A client with this phone exists already.';
      return problem(409, 'phone-in-use', message, { errors: [{ field: 'phone', message }] });
    }
    const id = `cl-${this.clients.length + 1}`;
    const client: Client = { id, phone, name, groups, blocked: false, timeZone: null, version: 0 };
    this.clients = [...this.clients, client];
    return ok(client, 201);
  }

  private block(id: string, blocked: boolean) {
    this.clients = this.clients.map((client) => (client.id === id ? { ...client, blocked } : client));
    return NOTHING;
  }

  private open(accountId: string, { to }: { to: string }) {
    const client = this.clients.find(({ phone }) => phone === to) ?? null;
    return ok(this.in(accountId).open(to, client));
  }
}

function found(conversation: Conversation | Message | undefined) {
  return conversation ? ok(conversation) : NOT_FOUND;
}
