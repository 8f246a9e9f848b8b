import type { User } from '../api/people-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, NOT_FOUND, fieldProblem, on, ok, problem, type MockRequest } from './http.ts';
import { credentials, sessions, users } from './people-data.ts';

const OF_USER = '/api/users/*';

/** The users that identity-service would keep. */
export class MockPeople {
  users: User[];
  /** The same for everybody, until ended. */
  sessions = sessions();
  /** What admins asked of whom: `u-tom: password`. */
  readonly required: string[] = [];

  constructor(others: number) {
    this.users = users(others);
  }

  find(id: string) {
    return this.users.find((user) => user.id === id);
  }

  change(id: string, change: Partial<User>) {
    const user = { ...this.find(id)!, ...change, version: this.find(id)!.version + 1 };
    user.name = `${user.firstName} ${user.lastName}`;
    this.users = this.users.map((other) => (other.id === id ? user : other));
    return user;
  }

  list(query: URLSearchParams) {
    const words = (query.get('query') ?? '').toLowerCase();
    const [status, role] = [query.get('status'), query.get('role')];
    const start = Number(query.get('after') ?? 0);
    const end = start + Number(query.get('limit') ?? 50);
    const found = this.users
      .filter(({ name, username, email }) => `${name} ${username} ${email}`.toLowerCase().includes(words))
      .filter((user) => (status ? user.status === status : user.status !== 'deleted'))
      .filter((user) => !role || user.admin === (role === 'admin'));
    return { items: found.slice(start, end), next: end < found.length ? String(end) : null };
  }
}

/** What identity-service answers about users. */
export function peopleRoutes(backend: MockBackend) {
  const { people } = backend;
  const act = (action: string, change: (id: string) => unknown) =>
    on('POST', `${OF_USER}/${action}`, (_, id) => {
      change(id!);
      return NOTHING;
    });
  return [
    on('GET', '/api/users', ({ query }) => ok(people.list(query))),
    on('GET', OF_USER, (_, id) => found(people.find(id!))),
    on('PATCH', OF_USER, (request, id) => patch(people, id!, request)),
    on('DELETE', OF_USER, (_, id) => {
      people.change(id!, { status: 'deleted', firstName: 'Former', lastName: 'user', email: null });
      return NOTHING;
    }),
    on('PUT', `${OF_USER}/admin`, ({ body }, id) => setAdmin(people, id!, body as { admin: boolean })),
    act('disable', (id) => people.change(id, { status: 'disabled' })),
    act('enable', (id) => people.change(id, { status: 'active' })),
    act('sign-out', () => (people.sessions = [])),
    on('POST', `${OF_USER}/require`, ({ body }, id) => {
      people.required.push(...Object.keys(body as object).map((what) => `${id}: ${what}`));
      return NOTHING;
    }),
    on('GET', `${OF_USER}/sessions`, () => ok({ items: people.sessions })),
    on('DELETE', `${OF_USER}/sessions/*`, (_, __, sessionId) => {
      people.sessions = people.sessions.filter(({ id }) => id !== sessionId);
      return NOTHING;
    }),
    on('GET', `${OF_USER}/credentials`, (_, id) => ok({ items: credentials(people.find(id!)!) })),
    on('GET', `${OF_USER}/picture/*`, (_, id) => picture(people.find(id!))),
  ];
}

function found(user: User | undefined) {
  return user ? ok(user) : NOT_FOUND;
}

function patch(people: MockPeople, id: string, { body, headers }: MockRequest) {
  const change = body as Partial<User>;
  if (headers.get('if-match') !== `"${people.find(id)!.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else changed this in the meantime.');
  }
  if (people.users.some((other) => other.id !== id && other.email && other.email === change.email)) {
    return fieldProblem(409, 'email-taken', 'email', 'somebody has this e-mail already');
  }
  return ok(people.change(id, change));
}

function setAdmin(people: MockPeople, id: string, { admin }: { admin: boolean }) {
  if (!admin && !people.users.some((other) => other.admin && other.id !== id)) {
    return problem(409, 'last-admin', 'Somebody has to stay an administrator.');
  }
  people.change(id, { admin });
  return NOTHING;
}

const COLOURS = ['#f08c00', '#2f9e44', '#1971c2', '#ae3ec9'];

function picture(user: User | undefined) {
  if (!user?.picture) {
    return NOT_FOUND;
  }
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    <rect width="64" height="64" fill="${COLOURS[user.picture % COLOURS.length]}"/>
    <g fill="#fff8"><circle cx="32" cy="25" r="12"/><path d="M8 64a24 24 0 0 1 48 0"/></g></svg>`;
  return { status: 200, body, contentType: 'image/svg+xml' };
}
