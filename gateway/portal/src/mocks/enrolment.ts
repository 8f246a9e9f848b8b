import type { Enrolment, Terms, TermsFields } from '../api/enrolment-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, fieldProblem, on, ok, problem, versioned, type MockRequest } from './http.ts';
import { ago } from './people-data.ts';

const IN = '/api/accounts/*';
const DAY = 86_400_000;
const MARIA = { id: 'u-maria', name: 'Maria Santos' };

function terms(part: Partial<Terms> & Pick<Terms, 'id'>): Terms {
  return {
    language: 'en',
    version: null,
    title: 'Terms of our texts',
    text: 'We text you about your appointments.\n\nYou can leave at any time: answer STOP.',
    state: 'draft',
    current: false,
    publishedAt: null,
    by: MARIA,
    accepted: 0,
    ...part,
  };
}

/** How people join the clinic, and what they accept. */
export class MockEnrolment {
  version = 1;
  value: Enrolment = {
    open: true,
    intro: 'Reminders of your appointments, and news from the clinic: about two texts a month.',
    consentWords:
      'I agree that Riverside Clinic texts me about appointments and news. Message and data rates may apply. I can answer STOP at any time.',
    codeText: null,
    confirmation: null,
    languages: ['en', 'es'],
    countries: ['US', 'CA'],
    dailyCodes: 200,
    groupId: 'g-new',
    joinWords: ['JOIN'],
    yesWords: ['YES'],
  };
  terms: Terms[] = [
    terms({ id: 't-1', version: 1, state: 'published', publishedAt: ago(200 * DAY), accepted: 812 }),
    terms({
      id: 't-2',
      version: 2,
      current: true,
      state: 'published',
      publishedAt: ago(30 * DAY),
      accepted: 64,
    }),
    terms({ id: 't-3', text: 'We text you about your appointments and about vaccinations.' }),
    terms({ id: 't-es', language: 'es', title: 'Condiciones de nuestros mensajes', by: null }),
  ];

  publish(id: string) {
    const draft = this.terms.find((one) => one.id === id)!;
    const versions = this.terms.filter(({ language }) => language === draft.language);
    draft.version = Math.max(0, ...versions.map(({ version }) => version ?? 0)) + 1;
    versions.forEach((other) => (other.current = other === draft));
    draft.state = 'published';
    draft.publishedAt = new Date().toISOString();
    return draft;
  }
}

/** What client-service answers about joining and about terms. */
export function enrolmentRoutes({ enrolment, clients }: MockBackend) {
  return [
    on('GET', `${IN}/enrolment`, () => versioned(enrolment.value, enrolment.version)),
    on('PUT', `${IN}/enrolment`, (request) => save(enrolment, request)),
    on('GET', `${IN}/terms`, () => ok({ items: enrolment.terms })),
    on('POST', `${IN}/terms`, ({ body }) => {
      const draft = terms({ id: `t-${enrolment.terms.length + 1}`, ...(body as TermsFields) });
      enrolment.terms = [...enrolment.terms, draft];
      return ok(draft, 201);
    }),
    on('PUT', `${IN}/terms/*`, ({ body }, _, id) =>
      ok(
        Object.assign(
          enrolment.terms.find((one) => one.id === id)!,
          body,
        ),
      ),
    ),
    on('DELETE', `${IN}/terms/*`, (_, __, id) => {
      enrolment.terms = enrolment.terms.filter((one) => one.id !== id);
      return NOTHING;
    }),
    on('POST', `${IN}/terms/*/publish`, (_, __, id) => ok(enrolment.publish(id!))),
    on('GET', `${IN}/terms/*/acceptances`, () =>
      ok({
        items: clients.slice(0, 4).map(({ id, name, phone }, index) => ({
          client: { id, name, phone },
          at: ago((index + 1) * DAY),
        })),
        next: null,
      }),
    ),
  ];
}

function save(enrolment: MockEnrolment, { body, headers }: MockRequest) {
  if (headers.get('if-match') !== `"${enrolment.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  const value = body as Enrolment;
  if (value.joinWords.includes('STOP')) {
    return fieldProblem(
      422,
      'invalid',
      `joinWords[${value.joinWords.indexOf('STOP')}]`,
      'STOP always ends the texts',
    );
  }
  enrolment.value = value;
  enrolment.version += 1;
  return versioned(value, enrolment.version);
}
