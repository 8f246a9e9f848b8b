import { expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { NewPost, PostQuery, PostText } from './post-schema';

const ALL = '/api/posts';
const ONE = `${ALL}/{id}`;

const TEXT: Required<PostText> = { title: 'Open day', body: 'Come **in**', tags: ['health'] };
const NEW: Required<NewPost> = { ...TEXT, accountId: 'a-clinic' };
const QUERY: Required<PostQuery> = {
  page: 2,
  size: 20,
  sort: 'title',
  query: 'open',
  tag: 'health',
  author: 'u-maria',
  account: 'a-clinic',
  state: 'draft',
};

const contract = contractOf('notification-service');

function answerTo(method: string, path: string, body: unknown) {
  const headers = new Headers({ 'if-match': '"3"' });
  return new MockBackend().handle({ method, path, query: new URLSearchParams(), headers, body });
}

it.each<[path: string, method: string, body?: object]>([
  [ALL, 'get'],
  [ALL, 'post', NEW],
  [`${ALL}/preview`, 'post', { body: 'Come **in**' }],
  [ONE, 'get'],
  [ONE, 'put', TEXT],
  [ONE, 'delete'],
  [`${ONE}/publish`, 'post', { at: '2030-01-01T12:00:00Z' }],
  [`${ONE}/unschedule`, 'post'],
  [`${ONE}/unpublish`, 'post', { reason: 'Wrong' }],
  [`${ONE}/history`, 'get'],
  [`${ONE}/pictures/{pictureId}`, 'delete'],
  ['/billboard/newest', 'get'],
])('%s: notification-service takes our %s, and so do we its answer', (template, method, body) => {
  const { requestBody, responses } = contract.paths[template]![method]!;
  const path = template.replace('{id}', 'p-flu').replace('{pictureId}', 'park');
  const answer = answerTo(method.toUpperCase(), path, body);
  const told = requestBody && Object.values(requestBody.content)[0]!.schema;
  const promised = Object.entries(responses).find(([status]) => status.startsWith('2'))![1].content;

  expect(answer.status).toBeLessThan(300);
  expect(body && told ? surprises(body, told, contract) : []).toEqual([]);
  expect(
    promised && answer.body ? surprises(answer.body, Object.values(promised)[0]!.schema, contract) : [],
  ).toEqual([]);
});

it('finds posts by everything that we look for', () => {
  const { parameters = [] } = contract.paths[ALL]!.get!;

  expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(QUERY)));
});

it('takes pictures with their words', () => {
  expect(contract.paths[`${ONE}/pictures`]).toHaveProperty('post');
});
