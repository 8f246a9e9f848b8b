import { describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { AccountChange, AccountSettings, KeywordReply, NewAccount, NewMember } from './account-schema';

const IN = '/api/accounts/{accountId}';

const ACCOUNT: Required<NewAccount> = {
  name: 'Hill Dental',
  colour: '#1971c2',
  timeZone: 'America/New_York',
  country: 'US',
  language: 'en',
  ownerId: 'u-tom',
};
const CHANGE: Required<AccountChange> = {
  name: 'Hill Dental',
  colour: '#1971c2',
  timeZone: 'UTC',
  country: 'DE',
  language: 'de',
};
const MEMBER: NewMember = { userId: 'u-tom', role: 'supervisor' };
const RULE: KeywordReply = {
  id: null,
  name: 'Hours',
  enabled: true,
  match: 'starts-with',
  words: ['hours'],
  reply: 'Nine to five',
  tag: 'asked',
  groupId: 'g-flu',
  assignTo: 'u-tom',
};
const SETTINGS: AccountSettings = {
  businessHours: {
    days: { monday: [{ from: '09:00', to: '24:00' }] },
    holidays: [{ date: '2026-12-25', name: 'Christmas', from: '09:00', to: '12:00' }],
  },
  afterHoursReply: 'Closed',
  welcome: 'Welcome',
  optOutAnsweredBy: 'waffle',
  stopTexts: { en: 'Done' },
  helpTexts: { en: 'Call us' },
  quietHours: { from: '21:00', to: '08:00' },
  frequencyCap: { texts: 3, hours: 24 },
  dailyStop: 500,
  pace: 1.5,
  retentionDays: 365,
};

function answerOf(path: string) {
  const backend = new MockBackend();
  const query = new URLSearchParams({ query: 'a' });
  const request = { method: 'GET', path, query, headers: new Headers(), body: undefined };
  return backend.handle(request).body;
}

const account = contractOf('account-service');

describe('what account-service answers about accounts', () => {
  it.each([IN, `${IN}/candidates`, `${IN}/settings`, `${IN}/keyword-replies`, '/api/accounts/deleted'])(
    'holds at %s what our types say',
    (path) => {
      const { content } = account.paths[path]!.get!.responses['200']!;
      const answer = answerOf(path.replace('{accountId}', 'a-clinic'));

      expect(answer).toBeDefined();
      expect(surprises(answer, Object.values(content!)[0]!.schema, account)).toEqual([]);
    },
  );

  it.each<[path: string, method: string, body: object]>([
    ['/api/accounts', 'post', ACCOUNT],
    ['/api/accounts/default', 'put', { accountId: 'a-clinic' }],
    [IN, 'patch', CHANGE],
    [`${IN}/members`, 'post', MEMBER],
    [`${IN}/handover`, 'post', { userId: 'u-tom' }],
    [`${IN}/settings`, 'put', SETTINGS],
    [`${IN}/keyword-replies`, 'put', { items: [RULE] }],
  ])('understands at %s what we %s', (path, method, body) => {
    const { content } = account.paths[path]![method]!.requestBody!;

    expect(surprises(body, Object.values(content)[0]!.schema, account)).toEqual([]);
  });

  it.each([
    [IN, 'delete'],
    [`${IN}/restore`, 'post'],
    [`${IN}/leave`, 'post'],
    [`${IN}/handover`, 'delete'],
    [`${IN}/handover/accept`, 'post'],
  ])('is done at %s by %s', (path, method) => {
    expect(account.paths[path]).toHaveProperty(method);
  });
});

it('messaging-service lets a conversation be assigned', () => {
  const messaging = contractOf('messaging-service');
  const { content } = messaging.paths[`${IN}/conversations/{conversationId}/assignee`]!.put!.requestBody!;

  expect(surprises({ userId: 'u-tom' }, Object.values(content)[0]!.schema, messaging)).toEqual([]);
});
