import type { InvitationOffer, Registration } from '../api/registration-schema.ts';
import type { MockBackend } from './backend.ts';
import { fieldProblem, on, ok, problem, type MockRequest } from './http.ts';
import { ago } from './people-data.ts';

const OPEN = { open: true };
const WORN = ['password', 'waffle', '12345678'];

/** Links as mails hold them: one that works, and one for each way in which it does not. */
export const TOKENS = {
  open: 'an-open-invitation',
  'invitation-expired': 'an-expired-invitation',
  'invitation-used': 'a-used-invitation',
  'invitation-withdrawn': 'a-withdrawn-invitation',
};

const OFFER: InvitationOffer = {
  firstName: 'Nadia',
  lastName: 'Haddad',
  email: 'nadia.haddad@riverside.example',
  invitedBy: { id: 'u-priya', name: 'Priya Nair' },
  expiresAt: ago(-71 * 3_600_000),
  secondFactorRequired: false,
};

/** What identity-service answers who has no user yet. */
export function registrationRoutes(backend: MockBackend) {
  return [
    on('POST', '/api/invitations/lookup', (request) => refusalOf(backend, request) ?? ok(OFFER), OPEN),
    on('POST', '/api/invitations/check', ({ body }) => ok(check(body as Partial<Registration>)), OPEN),
    on('POST', '/api/invitations/redeem', (request) => redeem(backend, request), OPEN),
    on('POST', '/api/invitations/claim', () => ({ status: 202 }), OPEN),
  ];
}

function refusalOf(backend: MockBackend, { body }: MockRequest) {
  const { token } = body as { token: string };
  const kind = Object.entries(TOKENS).find(([, known]) => known === token)?.[0] ?? 'invitation-unknown';
  if (kind === 'open') {
    return backend.registered ? problem(410, 'invitation-used', 'This link has been used.') : undefined;
  }
  return problem(kind === 'invitation-unknown' ? 404 : 410, kind, 'This link does not work.');
}

function check({ username, password }: Partial<Registration>) {
  const malformed = username !== undefined && !/^[a-z0-9._-]{3,64}$/i.test(username);
  const taken = ['maria', 'tom', 'nadia.haddad'].includes(username?.toLowerCase() ?? '');
  const reasons = [];
  if (password !== undefined) {
    if (password.length < 12) {
      reasons.push('Use at least 12 characters');
    }
    if (WORN.some((word) => password.toLowerCase().includes(word))) {
      reasons.push('It is among the passwords that are guessed first');
    }
  }
  return { username: malformed ? 'malformed' : taken ? 'taken' : null, password: reasons };
}

function redeem(backend: MockBackend, request: MockRequest) {
  const registration = request.body as Registration;
  const found = check(registration);
  if (found.username) {
    return fieldProblem(409, 'username-taken', 'username', 'somebody has this name already');
  }
  if (found.password.length > 0) {
    return fieldProblem(400, 'invalid', 'password', found.password[0]!);
  }
  const refusal = refusalOf(backend, request);
  if (!refusal) {
    backend.registered = registration;
  }
  return refusal ?? ok({ username: registration.username }, 201);
}
