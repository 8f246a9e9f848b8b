import { expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { BroadcastText, NewBroadcast } from './broadcast-schema';

const ALL = '/api/accounts/{accountId}/broadcasts';
const ONE = `${ALL}/{broadcastId}`;

const TEXT: Required<BroadcastText> = {
  groupIds: ['g-flu', 'g-new'],
  clientIds: ['cl-1'],
  pageIds: ['p-saturday'],
  body: 'Hi {{first_name|there}}',
  from: '+12025550101',
};
const NEW: Required<NewBroadcast> = {
  ...TEXT,
  name: 'Flu',
  sendAt: '2030-01-01T12:00:00Z',
  expected: 0,
};

function answerTo(method: string, path: string, body: unknown) {
  const backend = new MockBackend();
  backend.clients = backend.clients.map((client) => ({
    ...client,
    blocked: true,
  }));
  const headers = new Headers();
  return backend.handle({
    method,
    path,
    query: new URLSearchParams(),
    headers,
    body,
  });
}

it.each([
  ['messaging-service', `${ALL}/preview`, 'post', TEXT],
  ['messaging-service', ALL, 'post', NEW],
  ['messaging-service', ALL, 'get', undefined],
  ['messaging-service', ONE, 'get', undefined],
  ['messaging-service', ONE, 'patch', { sendAt: '2030-01-01T12:00:00Z' }],
  ['messaging-service', `${ONE}/recipients`, 'get', undefined],
  ['messaging-service', `${ONE}/pause`, 'post', undefined],
  ['messaging-service', `${ONE}/resume`, 'post', undefined],
  ['messaging-service', `${ONE}/stop`, 'post', undefined],
  ['account-service', '/api/accounts/{accountId}/prices', 'get', undefined],
])('%s: %s takes %s, and so do we its answer', (service, template, method, body) => {
  const contract = contractOf(service);
  const { requestBody, responses } = contract.paths[template]![method]!;
  const path = template.replace('{accountId}', 'a-clinic').replace('{broadcastId}', 'b-flu');
  const answer = answerTo(method.toUpperCase(), path, body);
  const told = requestBody && Object.values(requestBody.content)[0]!.schema;
  const promised = Object.values(responses)[0]!.content;

  expect(answer.status).toBeLessThan(300);
  expect(body && told ? surprises(body, told, contract) : []).toEqual([]);
  expect(promised ? surprises(answer.body, Object.values(promised)[0]!.schema, contract) : []).toEqual([]);
});

it('the people of a broadcast can be asked for by state and words', () => {
  const { parameters = [] } = contractOf('messaging-service').paths[`${ONE}/recipients`]!.get!;

  expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['state', 'query', 'after']));
});
