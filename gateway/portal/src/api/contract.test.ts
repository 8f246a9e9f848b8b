import { describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { UserChange } from './people-paths';
import type { AccountGrant, NewInvitation, NewServiceClient } from './people-schema';

function answerOf(path: string) {
  const request = { method: 'GET', path, query: new URLSearchParams({ after: '0' }), headers: new Headers() };
  return new MockBackend().handle({ ...request, body: undefined }).body;
}

const IN = '/api/accounts/{accountId}';
const OF_USER = '/api/users/{userId}';

const AUDIT_FILTER = ['query', 'actor', 'action', 'accountId', 'outcome', 'from', 'to'];

const ACCOUNTS: AccountGrant[] = [{ accountId: 'a-clinic', role: 'read-only' }];
const CHANGE: Required<UserChange> = {
  firstName: 'Tom',
  lastName: 'Becker',
  email: 'tom@riverside.example',
  phone: null,
  locale: 'en',
  timeZone: 'UTC',
};
const INVITATION: Required<NewInvitation> = {
  firstName: 'Tom',
  lastName: 'Becker',
  email: 'tom@riverside.example',
  admin: true,
  accounts: ACCOUNTS,
};
const SCRIPT: NewServiceClient = {
  name: 'Nightly import',
  scopes: ['messages:read'],
  accounts: ACCOUNTS,
  expiresAt: '2027-01-01T00:00:00Z',
};

const BODIES: [path: string, method: string, body: object][] = [
  [OF_USER, 'patch', CHANGE],
  [`${OF_USER}/admin`, 'put', { admin: true }],
  [`${OF_USER}/require`, 'post', { password: true, secondFactor: true }],
  ['/api/invitations', 'post', INVITATION],
  ['/api/service-clients', 'post', SCRIPT],
];

describe('the types say what the services say', () => {
  it.each([
    ['identity-service', '/api/me'],
    ['identity-service', '/api/users'],
    ['identity-service', OF_USER],
    ['identity-service', `${OF_USER}/sessions`],
    ['identity-service', `${OF_USER}/credentials`],
    ['identity-service', '/api/invitations'],
    ['identity-service', '/api/service-clients'],
    ['identity-service', '/api/audit'],
    ['identity-service', '/api/audit/verification'],
    ['account-service', '/api/accounts'],
    ['account-service', `${IN}/members`],
    ['client-service', `${IN}/clients`],
    ['messaging-service', `${IN}/conversations`],
    ['messaging-service', `${IN}/conversations/{conversationId}`],
    ['messaging-service', `${IN}/conversations/{conversationId}/messages`],
  ])('%s: %s', (service, path) => {
    const contract = contractOf(service);
    const { content } = contract.paths[path]!.get!.responses['200']!;
    const { schema } = Object.values(content!)[0]!;
    const answer = answerOf(
      path.replace('{accountId}', 'a-clinic').replace('{conversationId}', 'c1').replace('{userId}', 'u-tom'),
    );

    expect(answer).toBeDefined();
    expect(surprises(answer, schema, contract)).toEqual([]);
  });

  it.each([
    ['identity-service', OF_USER, 'delete'],
    ['identity-service', `${OF_USER}/disable`, 'post'],
    ['identity-service', `${OF_USER}/enable`, 'post'],
    ['identity-service', `${OF_USER}/sign-out`, 'post'],
    ['identity-service', `${OF_USER}/sessions/{sessionId}`, 'delete'],
    ['identity-service', '/api/invitations/{invitationId}', 'delete'],
    ['identity-service', '/api/invitations/{invitationId}/resend', 'post'],
    ['identity-service', '/api/service-clients/{serviceClientId}', 'delete'],
    ['identity-service', '/api/audit/export', 'get'],
    ['account-service', '/api/accounts/active', 'put'],
    ['account-service', `${IN}/numbers`, 'post'],
    ['account-service', `${IN}/members/{userId}`, 'put'],
    ['account-service', `${IN}/members/{userId}`, 'delete'],
    ['client-service', `${IN}/clients`, 'post'],
    ['client-service', `${IN}/clients/{clientId}/block`, 'put'],
    ['messaging-service', `${IN}/conversations`, 'post'],
    ['messaging-service', `${IN}/conversations/{conversationId}/messages`, 'post'],
    ['messaging-service', `${IN}/conversations/{conversationId}/read`, 'post'],
    ['messaging-service', `${IN}/messages/{messageId}/resend`, 'post'],
    ['messaging-service', `${IN}/messages/{messageId}/dismiss`, 'post'],
    ['messaging-service', `${IN}/activity`, 'get'],
  ])('%s: %s takes %s', (service, path, method) => {
    expect(contractOf(service).paths[path]).toHaveProperty(method);
  });

  it.each([
    ['identity-service', '/api/users', ['query', 'status', 'role', 'after', 'limit']],
    ['identity-service', '/api/invitations', ['status']],
    ['identity-service', '/api/audit', [...AUDIT_FILTER, 'before', 'limit']],
    ['identity-service', '/api/audit/export', AUDIT_FILTER],
    ['account-service', '/api/accounts', ['all', 'member']],
  ])('%s: %s asks for %s', (service, path, asked) => {
    const { parameters = [] } = contractOf(service).paths[path]!.get!;

    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(asked));
  });

  it.each(BODIES)('identity-service: %s understands what %s says', (path, method, body) => {
    const contract = contractOf('identity-service');
    const { content } = contract.paths[path]![method]!.requestBody!;

    expect(surprises(body, Object.values(content)[0]!.schema, contract)).toEqual([]);
  });
});
