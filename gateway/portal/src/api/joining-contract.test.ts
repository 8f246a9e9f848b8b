import { describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { CODE } from '@/mocks/joining';
import { contractOf, surprises } from '@/test/contract';
import type { Enrolment, TermsFields } from './enrolment-schema';
import type { ClientField } from './field-schema';
import type { ImportPlan } from './import-schema';
import type { JoinRequest, OwnProfile } from './joining-schema';

const IN = '/api/accounts/{accountId}';
const IMPORT = `${IN}/imports/{importId}`;
const TERMS = `${IN}/terms/{termsId}`;
const OWN = { own: 'own-ana', session: 'open' };

const JOIN: JoinRequest = {
  place: 'a-clinic',
  name: 'Ana Kovač',
  phone: '+12025550142',
  language: 'en',
  fields: { doctor: 'Dr. Patel' },
  website: '',
};
const PROFILE: OwnProfile = {
  name: 'Ana Kovač',
  email: 'ana@mail.example',
  language: 'en',
  timeZone: 'UTC',
  fields: { doctor: 'Dr. Patel' },
};
const ENROLMENT: Enrolment = {
  open: true,
  intro: 'Hello',
  consentWords: 'Text me',
  codeText: '{code}',
  confirmation: 'You are in',
  languages: ['en'],
  countries: ['US'],
  dailyCodes: 10,
  groupId: 'g-new',
  joinWords: ['JOIN'],
  yesWords: ['YES'],
};
const FIELD: ClientField = {
  key: 'size',
  label: 'Size',
  type: 'choice',
  choices: ['S'],
  onForm: 'required',
};
const DRAFT: TermsFields = { language: 'en', title: 'Terms', text: 'We text you' };
const PLAN: ImportPlan = {
  mapping: [{ column: 0, target: 'phone' }],
  existing: 'fill',
  groupIds: ['g-flu'],
  tags: ['2026'],
  consent: { source: 'Paper', words: 'Text me', collectedOn: '2026-10-01' },
  country: 'US',
};

const contract = contractOf('client-service');

/** Far enough for each call to have something to answer about. */
function prepared() {
  const backend = new MockBackend();
  backend.joining.attempts.set('attempt-1', JOIN);
  backend.joining.tries = 5;
  backend.ownPage.session = OWN.session;
  backend.ownPage.terms = backend.joining.terms;
  return backend;
}

function answerOf(template: string, method: string, body: object | undefined) {
  const path = template
    .replace('{accountId}', 'a-clinic')
    .replace('{importId}', 'i-open')
    .replace('{termsId}', 't-3');
  const headers = new Headers({ 'if-match': '"1"' });
  return prepared().handle({
    method: method.toUpperCase(),
    path,
    query: new URLSearchParams(),
    headers,
    body,
  });
}

describe('what client-service and we say about joining and imports', () => {
  it.each<[path: string, method: string, body?: object]>([
    ['/api/join/form', 'post', { place: 'a-clinic' }],
    ['/api/join/codes', 'post', JOIN],
    ['/api/join/codes/again', 'post', { attempt: 'attempt-1' }],
    ['/api/join/check', 'post', { attempt: 'attempt-1', code: CODE }],
    ['/api/join/accept', 'post', { proof: 'attempt-1', termsId: 't-2', consent: true }],
    ['/api/own/codes', 'post', { own: OWN.own }],
    ['/api/own/check', 'post', { own: OWN.own, code: CODE }],
    ['/api/own/look', 'post', OWN],
    ['/api/own/profile', 'post', { ...OWN, ...PROFILE }],
    ['/api/own/pause', 'post', OWN],
    ['/api/own/resume', 'post', OWN],
    ['/api/own/leave', 'post', OWN],
    ['/api/own/rejoin', 'post', OWN],
    ['/api/own/accept', 'post', { ...OWN, termsId: 't-2' }],
    ['/api/own/delete', 'post', OWN],
    [`${IN}/client-fields`, 'get'],
    [`${IN}/client-fields`, 'put', { items: [FIELD] }],
    [`${IN}/enrolment`, 'get'],
    [`${IN}/enrolment`, 'put', ENROLMENT],
    [`${IN}/terms`, 'get'],
    [`${IN}/terms`, 'post', DRAFT],
    [TERMS, 'put', DRAFT],
    [TERMS, 'delete'],
    [`${TERMS}/publish`, 'post'],
    [`${TERMS}/acceptances`, 'get'],
    [`${IN}/imports`, 'get'],
    [IMPORT, 'get'],
    [`${IMPORT}/plan`, 'put', PLAN],
    [`${IMPORT}/start`, 'post'],
    [`${IMPORT}/cancel`, 'post'],
  ])('is the same at %s, %s', (path, method, body) => {
    const { requestBody, responses } = contract.paths[path]![method]!;
    const answer = answerOf(path, method, body);
    const told = requestBody && Object.values(requestBody.content)[0]!.schema;
    const promised = Object.entries(responses).find(([status]) => status.startsWith('2'))![1].content;

    expect(answer.status).toBeLessThan(300);
    expect(body && told ? surprises(body, told, contract) : []).toEqual([]);
    expect(
      promised && answer.body ? surprises(answer.body, Object.values(promised)[0]!.schema, contract) : [],
    ).toEqual([]);
  });

  it.each([
    ['/api/own/data', 'post'],
    [`${IN}/imports`, 'post'],
    [`${IMPORT}/errors`, 'get'],
    [`${IN}/clients/export`, 'get'],
  ])('is done at %s by %s', (path, method) => {
    expect(contract.paths[path]).toHaveProperty(method);
  });
});
