import type { Duplicate } from '../api/client-schema.ts';
import type { Client } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { changeClient } from './clients.ts';
import { NOTHING, on, ok, problem, type MockRequest } from './http.ts';

const IN = '/api/accounts/*';
const DAY = 86_400_000;

/** What client-service answers about clients who are one person. */
export function mergeRoutes(backend: MockBackend) {
  return [
    on('GET', `${IN}/duplicates`, () => ok({ items: duplicates(backend), next: null })),
    on('POST', `${IN}/duplicates/dismissals`, ({ body }) => {
      const { clientIds } = body as { clientIds: string[] };
      backend.clientBook.dismissed = [...backend.clientBook.dismissed, clientIds];
      return NOTHING;
    }),
    on('POST', `${IN}/clients/*/merge`, (request, _, id) => merge(backend, id!, request)),
    on('POST', `${IN}/merges/*/undo`, (_, __, mergeId) => undo(backend, mergeId!)),
  ];
}

/** Neighbours in the list who share a mail address. */
function duplicates({ clients, clientBook }: MockBackend): Duplicate[] {
  const left = clients.filter(({ mergedInto }) => mergedInto === null);
  return left.flatMap((one, index) =>
    left
      .slice(index + 1)
      .filter(({ email }) => email !== null && email === one.email)
      .filter(({ id }) => !clientBook.dismissed.some((pair) => pair.includes(id) && pair.includes(one.id)))
      .map((other): Duplicate => ({ reason: 'same-mail', clients: [one, other] })),
  );
}

function merge(backend: MockBackend, id: string, { body, headers }: MockRequest) {
  const find = (wanted: string): Client => backend.clients.find((client) => client.id === wanted)!;
  const { clientId } = body as { clientId: string };
  const [survivor, other] = [find(id), find(clientId)];
  if (headers.get('if-match') !== `"${survivor.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  const { name, phone } = other;
  const now = Date.now();
  const at = new Date(now).toISOString();
  const undoableUntil = new Date(now + DAY).toISOString();
  changeClient(backend, clientId, { mergedInto: id });
  const merged = { mergeId: `me-${clientId}`, name, phone, at, undoableUntil };
  return ok(changeClient(backend, id, { merges: [...survivor.merges, merged] }));
}

function undo(backend: MockBackend, mergeId: string) {
  const survivor = backend.clients.find(({ merges }) => merges.some((one) => one.mergeId === mergeId))!;
  changeClient(backend, mergeId.slice(3), { mergedInto: null });
  const merges = survivor.merges.filter((one) => one.mergeId !== mergeId);
  return ok(changeClient(backend, survivor.id, { merges }));
}
