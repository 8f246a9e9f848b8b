import { describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { ClientChange, ClientErasure, ClientFilter, NewClient, NewConsent } from './client-schema';

const IN = '/api/accounts/{accountId}';
const OF_CLIENT = `${IN}/clients/{clientId}`;

const FILTER: Required<ClientFilter> = {
  query: 'ana',
  groupId: 'g-flu',
  tag: 'vip',
  consent: 'given',
  blocked: false,
  language: 'en',
  field: 'doctor:Dr. Patel',
  quietDays: 30,
};
const CLIENT: Required<NewClient> = {
  phone: '+12025550177',
  name: 'Zoë',
  email: 'zoe@mail.example',
  language: 'en',
  timeZone: 'UTC',
  tags: ['vip'],
  fields: { visits: '1' },
  groupIds: ['g-flu'],
};
const CHANGE: Required<ClientChange> = { ...CLIENT };
const CONSENT: NewConsent = { kind: 'given', words: 'On paper' };
const ERASURE: ClientErasure = {
  id: 'er-1',
  requestedAt: '2026-11-20T10:00:00Z',
  by: { id: 'u-tom', name: 'Tom Becker' },
  confirmed: ['messaging-service'],
  doneAt: '2026-11-20T10:01:00Z',
};
const VIEW = { name: 'Flu', filter: FILTER, shared: true };

const contract = contractOf('client-service');

function schemaOf(content: Record<string, { schema: object }> | undefined) {
  return Object.values(content!)[0]!.schema;
}

function answerOf(path: string) {
  const backend = new MockBackend();
  backend.clientBook.erasures = [ERASURE];
  const request = { query: new URLSearchParams(), headers: new Headers() };
  const address = path.replace('{accountId}', 'a-clinic').replace('{clientId}', 'cl-1');
  return backend.handle({ ...request, method: 'GET', path: address, body: undefined }).body;
}

describe('what client-service answers about clients', () => {
  it.each([
    `${IN}/clients`,
    `${IN}/clients/count`,
    OF_CLIENT,
    `${OF_CLIENT}/notes`,
    `${OF_CLIENT}/timeline`,
    `${OF_CLIENT}/consent`,
    `${IN}/client-views`,
    `${IN}/duplicates`,
    `${IN}/client-erasures`,
  ])('holds at %s what our types say', (path) => {
    const answer = answerOf(path);

    expect(answer).toBeDefined();
    expect(
      surprises(answer, schemaOf(contract.paths[path]!.get!.responses['200']!.content), contract),
    ).toEqual([]);
  });

  it.each<[path: string, method: string, body: object]>([
    [`${IN}/clients`, 'post', CLIENT],
    [OF_CLIENT, 'patch', CHANGE],
    [`${OF_CLIENT}/block`, 'put', { reason: 'Insults' }],
    [`${OF_CLIENT}/notes`, 'post', { text: 'Hello' }],
    [`${OF_CLIENT}/consent`, 'post', CONSENT],
    [`${OF_CLIENT}/merge`, 'post', { clientId: 'cl-2' }],
    [`${IN}/client-views`, 'post', VIEW],
    [`${IN}/duplicates/dismissals`, 'post', { clientIds: ['cl-1', 'cl-2'] }],
  ])('understands at %s what we %s', (path, method, body) => {
    expect(surprises(body, schemaOf(contract.paths[path]![method]!.requestBody!.content), contract)).toEqual(
      [],
    );
  });

  it.each([
    [OF_CLIENT, 'delete'],
    [`${OF_CLIENT}/block`, 'delete'],
    [`${OF_CLIENT}/notes/{noteId}`, 'delete'],
    [`${OF_CLIENT}/proof`, 'get'],
    [`${IN}/client-views/{viewId}`, 'delete'],
    [`${IN}/merges/{mergeId}/undo`, 'post'],
  ])('is done at %s by %s', (path, method) => {
    expect(contract.paths[path]).toHaveProperty(method);
  });

  it('tells a timeline without texts on request', () => {
    const { parameters = [] } = contract.paths[`${OF_CLIENT}/timeline`]!.get!;

    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['texts', 'before', 'limit']));
  });

  it.each([`${IN}/clients`, `${IN}/clients/count`])('is narrowed at %s by each filter', (path) => {
    const { parameters = [] } = contract.paths[path]!.get!;

    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(FILTER)));
  });
});
