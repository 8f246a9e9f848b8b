import type { Account, Member } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, on, ok, problem } from './http.ts';

const IN = '/api/accounts/*';

/** What account-service answers. */
export function accountRoutes(backend: MockBackend) {
  return [
    on('GET', '/api/accounts', () =>
      ok({ items: backend.accounts, activeAccountId: backend.activeAccountId }),
    ),
    on('PUT', '/api/accounts/active', ({ body }) => {
      backend.activeAccountId = (body as { accountId: string }).accountId;
      return NOTHING;
    }),
    on('POST', `${IN}/numbers`, ({ body }, id) => addNumber(backend, id!, body as Account['numbers'][0])),
    on('GET', `${IN}/members`, () => ok({ items: backend.members })),
    on('PUT', `${IN}/members/*`, ({ body }, _, userId) => putMember(backend, userId!, body as Member)),
    on('DELETE', `${IN}/members/*`, (_, __, userId) => removeMember(backend, userId!)),
  ];
}

function addNumber(backend: MockBackend, accountId: string, number: Account['numbers'][0]) {
  if (backend.accounts.some((account) => account.numbers.some((own) => own.number === number.number))) {
    return problem(409, 'number-in-use', 'This number is in use already.');
  }
  const account = backend.accounts.find(({ id }) => id === accountId)!;
  account.numbers.push(number);
  return ok(number, 201);
}

function putMember(backend: MockBackend, userId: string, { role, name }: Member) {
  const member = { userId, role, name: name ?? null };
  backend.members = [...backend.members.filter((other) => other.userId !== userId), member];
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
