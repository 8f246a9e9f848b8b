import type { JoinForm, JoinRequest, PublicAccount, TermsText } from '../api/joining-schema.ts';
import type { MockBackend } from './backend.ts';
import { CLINIC } from './data.ts';
import { fieldProblem, on, ok, problem, type MockRequest } from './http.ts';

const OPEN = { open: true };
const TRIES = 5;

/** The code that every phone gets here. */
export const CODE = '246810';

/** Places to join: an account, a link of somebody's own, and one without terms. */
export const PLACES = { account: CLINIC.id, link: 'a-link-of-somebody', hebrew: 'a-hebrew' };

export const PUBLIC: PublicAccount = {
  id: CLINIC.id,
  name: CLINIC.name,
  colour: CLINIC.colour,
  country: CLINIC.country,
  language: CLINIC.language,
  number: CLINIC.numbers[0]!.number,
};

const HEBREW: PublicAccount = {
  ...PUBLIC,
  id: PLACES.hebrew,
  name: 'המרפאה שעל שפת הנהר לרפואת המשפחה, הילד והקשיש',
  colour: '#9c36b5',
  country: 'IL',
  language: 'he',
};

/** Who is about to join, and what they were shown. */
export class MockJoining {
  open = true;
  attempts = new Map<string, JoinRequest>();
  tries = 0;
  /** Whoever has come in. */
  joined: JoinRequest[] = [];
  /** Programs that filled in what no person sees. */
  trapped = 0;

  /** What the account wants accepted. */
  get terms(): TermsText {
    return {
      id: 't-2',
      version: 2,
      language: 'en',
      title: 'Terms of Riverside Clinic’s texts',
      text: 'We text you about your appointments and your health.\n\nWe never pass on your phone number.\n\nMessage and data rates may apply. You can leave at any time by answering STOP.',
    };
  }
}

/** What client-service answers strangers. */
export function joiningRoutes(backend: MockBackend) {
  const { joining } = backend;
  return [
    on('POST', '/api/join/form', ({ body }) => form(backend, (body as { place: string }).place), OPEN),
    on('POST', '/api/join/codes', ({ body }) => sendCode(joining, body as JoinRequest), OPEN),
    on('POST', '/api/join/codes/again', () => ({ status: 202 }), OPEN),
    on('POST', '/api/join/check', (request) => check(backend, request), OPEN),
    on('POST', '/api/join/accept', (request) => accept(joining, request), OPEN),
  ];
}

function form({ joining, fields, enrolment }: MockBackend, place: string) {
  if (!Object.values(PLACES).includes(place) || !joining.open) {
    return problem(404, 'not-found', 'There is nothing here.');
  }
  const hebrew = place === PLACES.hebrew;
  const { intro, consentWords, languages } = enrolment.value;
  const answer: JoinForm = {
    account: hebrew ? HEBREW : PUBLIC,
    intro: hebrew ? 'נשלח לך תזכורות לתורים.\nאפשר להפסיק בכל עת.' : intro,
    fields: fields.items.filter(({ onForm }) => onForm !== 'no'),
    languages,
    consentWords: hebrew ? 'אני מסכים לקבל הודעות.' : consentWords,
    phoneHint: place === PLACES.link ? '+1 ••• ••• ••77' : null,
  };
  return ok(answer);
}

function sendCode(joining: MockJoining, request: JoinRequest) {
  if (request.phone?.startsWith('+1900')) {
    return fieldProblem(422, 'invalid', 'phone', 'cannot get texts');
  }
  const attempt = `attempt-${joining.attempts.size + 1}`;
  if (request.website) {
    joining.trapped += 1;
  } else {
    joining.attempts.set(attempt, request);
  }
  joining.tries = TRIES;
  return ok({ attempt }, 202);
}

export function wrongCode(left: number) {
  return left > 0
    ? problem(422, 'wrong-code', 'That is not the code.', { left })
    : problem(410, 'code-expired', 'The code is used up.');
}

function check({ joining, enrolment }: MockBackend, { body }: MockRequest) {
  const { attempt, code } = body as { attempt: string; code: string };
  if (code !== CODE || !joining.attempts.has(attempt)) {
    joining.tries -= 1;
    return wrongCode(joining.tries);
  }
  return ok({ proof: attempt, terms: joining.terms, consentWords: enrolment.value.consentWords });
}

function accept(joining: MockJoining, { body }: MockRequest) {
  const { proof } = body as { proof: string };
  const request = joining.attempts.get(proof);
  if (!request) {
    return problem(410, 'code-expired', 'Begin anew.');
  }
  joining.joined.push(request);
  return ok({ own: 'own-ana' }, 201);
}
