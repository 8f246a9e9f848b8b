import type { ConsentState, OwnConsent, OwnPage, OwnProfile, TermsText } from '../api/joining-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, NOT_FOUND, on, ok, problem, type MockAnswer, type MockRequest } from './http.ts';
import { CODE, PUBLIC, wrongCode } from './joining.ts';
import { ago } from './people-data.ts';

const OPEN = { open: true };
const DAY = 86_400_000;
const OWN = 'own-ana';
const WORDS = 'I agree that Riverside Clinic texts me about my appointments.';

/** One client's own page. */
export class MockOwnPage {
  /** The session that a code opened; null when none is. */
  session: string | null = null;
  tries = 5;
  consent: ConsentState = 'given';
  paused = false;
  deleted = false;
  terms: TermsText | null = null;
  profile: OwnProfile = {
    name: 'Ana Kovač',
    email: 'ana@mail.example',
    language: 'en',
    timeZone: 'America/New_York',
    fields: { doctor: 'Dr. Patel' },
  };
  consents: OwnConsent[] = [
    { at: ago(90 * DAY), kind: 'terms-accepted', how: 'form', words: null },
    { at: ago(90 * DAY + 1), kind: 'given', how: 'form', words: WORDS },
  ];

  note(kind: OwnConsent['kind'], words: string | null = null) {
    this.consents = [{ at: new Date().toISOString(), kind, how: 'own-page', words }, ...this.consents];
  }
}

/** What client-service answers a client about themselves. */
export function ownPageRoutes(backend: MockBackend) {
  const { ownPage: page } = backend;
  const deed = (name: string, act: (body: never) => unknown) =>
    on('POST', `/api/own/${name}`, (request) => asOneself(page, request, act), OPEN);
  return [
    on('POST', '/api/own/look', ({ body }) => look(backend, body as { own: string; session: string }), OPEN),
    on('POST', '/api/own/codes', () => ({ status: 202 }), OPEN),
    on('POST', '/api/own/check', ({ body }) => check(page, (body as { code: string }).code), OPEN),
    deed('profile', ({ name, email, language, timeZone, fields }: OwnProfile) => {
      page.profile = { name, email, language, timeZone, fields };
    }),
    deed('pause', () => {
      page.paused = true;
      page.note('paused');
    }),
    deed('resume', () => {
      page.paused = false;
      page.note('resumed');
    }),
    deed('leave', () => {
      page.consent = 'withdrawn';
      page.note('withdrawn');
    }),
    deed('rejoin', () => {
      page.consent = 'given';
      page.note('given', WORDS);
    }),
    deed('accept', () => {
      page.terms = null;
      page.note('terms-accepted');
    }),
    deed('data', () => ({ name: page.profile.name, texts: [] })),
    deed('delete', () => {
      page.deleted = true;
    }),
  ];
}

function look(
  { ownPage: page, fields }: MockBackend,
  { own, session }: { own: string; session: string | null },
) {
  if (own !== OWN || page.deleted) {
    return NOT_FOUND;
  }
  const open = session !== null && session === page.session;
  const answer: OwnPage = {
    state: open ? 'open' : 'code-needed',
    account: PUBLIC,
    phoneHint: '+1 ••• ••• ••00',
    client: open ? { ...page.profile, phone: '+12025551000' } : null,
    fields: open ? fields.items.filter(({ onForm }) => onForm !== 'no') : [],
    consent: open ? page.consent : null,
    paused: open && page.paused,
    groups: open ? ['Flu season'] : [],
    consents: open ? page.consents : [],
    terms: open ? page.terms : null,
    consentWords: open ? WORDS : null,
  };
  return ok(answer);
}

function check(page: MockOwnPage, code: string) {
  if (code !== CODE) {
    page.tries -= 1;
    return wrongCode(page.tries);
  }
  page.session = `session-${Date.now()}`;
  return ok({ session: page.session });
}

function asOneself(page: MockOwnPage, { body }: MockRequest, act: (body: never) => unknown): MockAnswer {
  const { session } = body as { session: string | null };
  if (session === null || session !== page.session) {
    return problem(403, 'code-needed', 'A code is needed again.');
  }
  const answer = act(body as never);
  return answer === undefined ? NOTHING : ok(answer);
}
