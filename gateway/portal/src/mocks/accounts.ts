import type { Member, Role } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, on, ok, problem } from './http.ts';

const IN = '/api/accounts/*';
const MEMBERS = `${IN}/members`;
const WEEK = 7 * 86_400_000;

/** What account-service answers about who works where. */
export function accountRoutes(backend: MockBackend) {
  return [
    on('GET', '/api/accounts', ({ query }) => ok(list(backend, query))),
    on('PUT', '/api/accounts/active', ({ body }) => {
      backend.activeAccountId = (body as { accountId: string }).accountId;
      return NOTHING;
    }),
    on('GET', MEMBERS, () => ok({ items: backend.members })),
    on('POST', MEMBERS, ({ body }) => addMember(backend, body as Member)),
    on('PUT', `${MEMBERS}/*`, ({ body }, _, userId) => putMember(backend, userId!, (body as Member).role)),
    on('DELETE', `${MEMBERS}/*`, (_, __, userId) => removeMember(backend, userId!)),
    on('GET', `${IN}/candidates`, ({ query }) =>
      ok({ items: candidates(backend, query.get('query') ?? '') }),
    ),
    on('POST', `${IN}/leave`, (_, id) => leave(backend, id!)),
    on('POST', `${IN}/handover`, ({ body }, id) => offer(backend, id!, (body as { userId: string }).userId)),
    on('POST', `${IN}/handover/accept`, (_, id) => accept(backend, id!)),
    on('DELETE', `${IN}/handover`, (_, id) => {
      backend.account(id!)!.handover = null;
      return NOTHING;
    }),
  ];
}

function list(
  { accounts, accountAdmin, activeAccountId, defaultAccountId }: MockBackend,
  query: URLSearchParams,
) {
  const words = (query.get('query') ?? '').toLowerCase();
  const all = query.get('all') === 'true' ? [...accounts, ...accountAdmin.others] : accounts;
  const items = all.filter(({ name, numbers }) =>
    `${name} ${numbers.map(({ number }) => number).join(' ')}`.toLowerCase().includes(words),
  );
  return { items, activeAccountId, defaultAccountId };
}

function addMember(backend: MockBackend, { userId, role }: Pick<Member, 'userId' | 'role'>) {
  return backend.members.some((member) => member.userId === userId)
    ? problem(409, 'already-member', 'This person is a member already.')
    : putMember(backend, userId, role);
}

function putMember(backend: MockBackend, userId: string, role: Role) {
  const known = backend.members.find((member) => member.userId === userId);
  const { name = null, email = null } = backend.people.find(userId) ?? {};
  const member: Member = { name, email, addedAt: new Date().toISOString(), ...known, userId, role };
  backend.members = known
    ? backend.members.map((other) => (other === known ? member : other))
    : [...backend.members, member];
  return ok(member);
}

function removeMember(backend: MockBackend, userId: string) {
  const left = backend.members.filter((member) => member.userId !== userId);
  if (!left.some((member) => member.role === 'owner')) {
    return problem(409, 'last-owner', 'An account needs at least one owner.');
  }
  backend.members = left;
  return NOTHING;
}

function leave(backend: MockBackend, accountId: string) {
  const answer = removeMember(backend, backend.me.id);
  if (answer === NOTHING) {
    backend.accounts = backend.accounts.filter(({ id }) => id !== accountId);
  }
  return answer;
}

function candidates({ people, members }: MockBackend, query: string) {
  const words = query.toLowerCase();
  return people.users
    .filter(({ id, status }) => status === 'active' && !members.some(({ userId }) => userId === id))
    .filter(({ name, username, email }) =>
      [...name.split(' '), username, email ?? ''].some((part) => part.toLowerCase().startsWith(words)),
    )
    .slice(0, 10)
    .map(({ id, name, email }) => ({ userId: id, name, email }));
}

function offer(backend: MockBackend, accountId: string, userId: string) {
  const { me, members } = backend;
  const account = backend.account(accountId)!;
  const to = { id: userId, name: members.find((member) => member.userId === userId)?.name ?? null };
  const expiresAt = new Date(Date.now() + WEEK).toISOString();
  account.handover = { to, from: { id: me.id, name: me.name }, expiresAt };
  return NOTHING;
}

function accept(backend: MockBackend, accountId: string) {
  const account = backend.account(accountId)!;
  const { to, from } = account.handover!;
  putMember(backend, to.id, 'owner');
  putMember(backend, from.id, 'supervisor');
  account.handover = null;
  account.role = to.id === backend.me.id ? 'owner' : 'supervisor';
  return NOTHING;
}
