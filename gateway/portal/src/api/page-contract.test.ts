import { expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { PageDraft } from './page-schema';

const clients = contractOf('client-service');
const ALL = '/api/accounts/{accountId}/action-pages';
const ONE = `${ALL}/{pageId}`;

const DRAFT: PageDraft = {
  slug: 'night-bus',
  title: 'Keep the night bus',
  body: 'People work **late**',
  fields: [{ key: 'line', label: 'Line', type: 'choice', required: true, choices: ['N1', 'N2'] }],
  consentWords: 'Text me',
  groupId: 'g-new',
  thanks: 'Thank you',
  firstText: 'Welcome',
  opensAt: '2030-01-01T12:00:00Z',
  closesAt: '2030-02-01T12:00:00Z',
  goal: 500,
  origins: ['https://example.org'],
};

it.each([
  [ALL, 'get', undefined],
  [ALL, 'post', DRAFT],
  [`${ALL}/preview`, 'post', { body: 'Hello' }],
  [ONE, 'get', undefined],
  [ONE, 'put', DRAFT],
  [ONE, 'delete', undefined],
  [`${ONE}/open`, 'post', undefined],
  [`${ONE}/close`, 'post', undefined],
  [`${ONE}/copy`, 'post', undefined],
  [`${ONE}/picture`, 'put', undefined],
  [`${ONE}/picture`, 'delete', undefined],
  [`${ONE}/supporters`, 'get', undefined],
  [`${ONE}/days`, 'get', undefined],
])('%s: client-service takes %s, and so do we its answer', (template, method, body) => {
  const { requestBody, responses } = clients.paths[template]![method]!;
  const path = template.replace('{accountId}', 'a-clinic').replace('{pageId}', 'p-saturday');
  const answer = new MockBackend().handle({
    method: method.toUpperCase(),
    path,
    query: new URLSearchParams(),
    headers: new Headers({ 'if-match': '"4"' }),
    body,
  });
  const told = requestBody && Object.values(requestBody.content)[0]!.schema;
  const promised = Object.entries(responses).find(([status]) => status.startsWith('2'))![1].content;

  expect(answer.status).toBeLessThan(300);
  expect(body && told ? surprises(body, told, clients) : []).toEqual([]);
  expect(promised ? surprises(answer.body, Object.values(promised)[0]!.schema, clients) : []).toEqual([]);
});

const asked = (path: string) => (clients.paths[path]!.get!.parameters ?? []).map(({ name }) => name);

it('supporters can be asked for and exported by state and words', () => {
  expect(asked(`${ONE}/supporters`)).toEqual(expect.arrayContaining(['state', 'query', 'after', 'limit']));
  expect(asked(`${ONE}/supporters/export`)).toEqual(expect.arrayContaining(['state', 'query', 'format']));
  expect(asked(`${ONE}/days`)).toContain('days');
});
