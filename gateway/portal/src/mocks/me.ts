import type { Me } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, fieldProblem, on, ok, problem } from './http.ts';

const LARGEST = 10_000_000;

/** What identity-service answers the person who is signed in about themselves. */
export function meRoutes(backend: MockBackend) {
  return [
    on('GET', '/api/me', () => ok(backend.me)),
    on('PATCH', '/api/me', ({ body }) => change(backend, body as Partial<Me>)),
    on('DELETE', '/api/me', () => leave(backend)),
    on('PUT', '/api/users/*/picture', ({ headers }) => putPicture(backend, headers)),
    on('DELETE', '/api/users/*/picture', () => {
      backend.me = { ...backend.me, picture: null };
      return NOTHING;
    }),
  ];
}

function change(backend: MockBackend, changed: Partial<Me>) {
  if (changed.email && changed.email !== backend.me.email) {
    return fieldProblem(409, 'email-taken', 'email', 'somebody has this e-mail already');
  }
  const me = { ...backend.me, ...changed };
  backend.me = { ...me, name: `${me.firstName} ${me.lastName}`.trim() };
  return ok(backend.me);
}

function leave(backend: MockBackend) {
  const alone = backend.accounts.filter(({ id, role }) => role === 'owner' && backend.lastOwnerOf.has(id));
  if (alone.length > 0) {
    const names = alone.map(({ name }) => name).join(', ');
    return problem(
      409,
      'last-owner',
      `You are the last owner of ${names}. Make somebody else an owner first.`,
    );
  }
  backend.me = { ...backend.me, status: 'deleted' };
  backend.signedIn = false;
  return NOTHING;
}

function putPicture(backend: MockBackend, headers: { get(name: string): string | null }) {
  if (Number(headers.get('content-length') ?? 0) > LARGEST) {
    return problem(413, 'picture-too-large', 'A picture may have at most 10 MB.');
  }
  if (!headers.get('content-type')?.startsWith('image/')) {
    return problem(415, 'picture-unreadable', 'This is not a picture we can read.');
  }
  backend.me = { ...backend.me, picture: (backend.me.picture ?? 0) + 1 };
  return NOTHING;
}
