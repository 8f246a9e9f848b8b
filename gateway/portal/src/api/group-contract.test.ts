import { expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { GroupFields, Rules } from './group-schema';

const clients = contractOf('client-service');
const ALL = '/api/accounts/{accountId}/groups';
const ONE = `${ALL}/{groupId}`;

const RULES: Rules = {
  match: 'any',
  conditions: [
    { field: 'name', operator: 'contains', value: 'an' },
    { field: 'field:doctor', operator: 'is-not-set', value: null },
  ],
};
const FIELDS: Required<GroupFields> = {
  name: 'Smokers',
  colour: '#1971c2',
  rules: RULES,
};

it.each([
  [ALL, 'get', undefined],
  [ALL, 'post', FIELDS],
  [`${ALL}/preview`, 'post', { rules: RULES }],
  [ONE, 'get', undefined],
  [ONE, 'patch', { name: 'Flu', colour: '#1971c2' }],
  [ONE, 'delete', undefined],
  [`${ONE}/clients`, 'post', { filter: { query: 'a', tag: 'vip', consent: 'given', quietDays: 30 } }],
  [`${ONE}/clients/removal`, 'post', { clientIds: ['cl-1'] }],
  [`${ONE}/clients/{clientId}`, 'put', undefined],
  [`${ONE}/clients/{clientId}`, 'delete', undefined],
  ['/api/accounts/{accountId}/clients/count', 'get', undefined],
  ['/api/accounts/{accountId}/client-fields', 'get', undefined],
  ['/api/accounts/{accountId}/tags', 'get', undefined],
])('%s: client-service takes %s, and so do we its answer', (template, method, body) => {
  const { requestBody, responses } = clients.paths[template]![method]!;
  const path = template
    .replace('{accountId}', 'a-clinic')
    .replace('{groupId}', 'g-flu')
    .replace('{clientId}', 'cl-1');
  const headers = new Headers({ 'if-match': '"1"' });
  const asked = {
    method: method.toUpperCase(),
    path,
    query: new URLSearchParams(),
    headers,
    body,
  };
  const answer = new MockBackend().handle(asked);
  const told = requestBody && Object.values(requestBody.content)[0]!.schema;
  const promised = Object.values(responses)[0]!.content;

  expect(answer.status).toBeLessThan(300);
  expect(body && told ? surprises(body, told, clients) : []).toEqual([]);
  expect(promised ? surprises(answer.body, Object.values(promised)[0]!.schema, clients) : []).toEqual([]);
});
