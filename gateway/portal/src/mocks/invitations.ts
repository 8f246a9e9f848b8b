import type { Invitation, NewInvitation } from '../api/people-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, fieldProblem, on, ok } from './http.ts';
import { ago } from './people-data.ts';

const INVITATIONS = '/api/invitations';
const LIFE = 72 * 3_600_000;

/** What identity-service answers admins about invitations. */
export function invitationRoutes(backend: MockBackend) {
  return [
    on('GET', INVITATIONS, ({ query }) => {
      const status = query.get('status');
      return ok({ items: backend.invitations.filter((one) => !status || one.status === status) });
    }),
    on('POST', INVITATIONS, ({ body }) => invite(backend, body as NewInvitation)),
    on('POST', `${INVITATIONS}/*/resend`, (_, id) => {
      const expiresAt = ago(-LIFE);
      const renewed: Partial<Invitation> = { status: 'open', mail: 'waiting', expiresAt };
      return ok(change(backend, id!, renewed));
    }),
    on('DELETE', `${INVITATIONS}/*`, (_, id) => {
      change(backend, id!, { status: 'withdrawn' });
      return NOTHING;
    }),
  ];
}

function invite(backend: MockBackend, { admin = false, ...wanted }: NewInvitation) {
  if (backend.people.users.some(({ email }) => email === wanted.email)) {
    return fieldProblem(409, 'email-taken', 'email', 'somebody has this e-mail already');
  }
  const { id, name } = backend.me;
  const invitation: Invitation = {
    ...wanted,
    id: `i-${backend.invitations.length + 1}`,
    admin,
    status: 'open',
    mail: 'waiting',
    invitedBy: { id, name },
    invitedAt: ago(0),
    expiresAt: ago(-LIFE),
  };
  backend.invitations = [invitation, ...backend.invitations];
  return ok(invitation, 201);
}

function change(backend: MockBackend, id: string, part: Partial<Invitation>) {
  backend.invitations = backend.invitations.map((one) => (one.id === id ? { ...one, ...part } : one));
  return backend.invitations.find((one) => one.id === id);
}
