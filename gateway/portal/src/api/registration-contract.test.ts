import { expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { TOKENS } from '@/mocks/registration';
import { contractOf, surprises } from '@/test/contract';
import type { Registration } from './registration-schema';
import type { MeChange } from './schema';

const token = TOKENS.open;

const REGISTRATION: Registration = {
  username: 'nadia',
  firstName: 'Nadia',
  lastName: 'Haddad',
  password: 'blue horses swim at night',
  locale: 'en',
  timeZone: 'UTC',
};

const CHANGE: Required<MeChange> = {
  firstName: 'Maria',
  lastName: 'Santos',
  email: 'maria@riverside.example',
  phone: null,
  locale: 'en',
  timeZone: 'UTC',
};

const identity = contractOf('identity-service');

it.each([
  ['/api/invitations/lookup', 'post', { token }],
  ['/api/invitations/check', 'post', { token, username: 'maria', password: 'waffle' }],
  ['/api/invitations/redeem', 'post', { token, ...REGISTRATION }],
  ['/api/invitations/claim', 'post', { name: 'Nadia Haddad' }],
  ['/api/me', 'patch', CHANGE],
])('%s: identity-service understands what %s says, and so do we the answer', (path, method, body) => {
  const { requestBody, responses } = identity.paths[path]![method]!;
  const asked = { method: method.toUpperCase(), path, query: new URLSearchParams(), headers: new Headers() };
  const answer = new MockBackend().handle({ ...asked, body });
  const promised = responses[String(answer.status)]?.content;

  expect(surprises(body, Object.values(requestBody!.content)[0]!.schema, identity)).toEqual([]);
  expect(responses).toHaveProperty(String(answer.status));
  expect(promised ? surprises(answer.body, Object.values(promised)[0]!.schema, identity) : []).toEqual([]);
});

it.each([
  ['/api/me', 'delete'],
  ['/api/users/{userId}/picture', 'put'],
  ['/api/users/{userId}/picture', 'delete'],
  ['/api/users/{userId}/picture/{size}', 'get'],
])('identity-service: %s takes %s', (path, method) => {
  expect(identity.paths[path]).toHaveProperty(method);
});
