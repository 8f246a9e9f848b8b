import type { ClientChange, NewClient } from '../api/client-schema.ts';
import type { Client } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import { clientBookRoutes } from './client-book.ts';
import { chosenClients } from './client-filter.ts';
import * as data from './data.ts';
import { NOT_FOUND, fieldProblem, on, ok, problem, versioned, type MockRequest } from './http.ts';
import { mergeRoutes } from './merges.ts';

const ALL = '/api/accounts/*/clients';
const PAGE = 50;

/** What client-service answers about clients. */
export function clientRoutes(backend: MockBackend) {
  return [
    ...mergeRoutes(backend),
    ...clientBookRoutes(backend),
    on('GET', ALL, ({ query }, id) => listClients(backend, id!, query)),
    on('GET', `${ALL}/count`, ({ query }) =>
      ok({ count: chosenClients(backend, Object.fromEntries(query)).length, more: false }),
    ),
    on('POST', ALL, ({ body }) => addClient(backend, body as NewClient)),
    on('GET', `${ALL}/*`, (_, __, id) => {
      const found = backend.clients.find((client) => client.id === id);
      return found ? versioned(found, found.version) : NOT_FOUND;
    }),
    on('PATCH', `${ALL}/*`, (request, _, id) => edit(backend, id!, request)),
    on('DELETE', `${ALL}/*`, (_, __, id) => erase(backend, id!)),
    on('PUT', `${ALL}/*/block`, ({ body }, _, id) =>
      ok(changeClient(backend, id!, { blocked: true, blockReason: (body as { reason: string }).reason })),
    ),
    on('DELETE', `${ALL}/*/block`, (_, __, id) =>
      ok(changeClient(backend, id!, { blocked: false, blockReason: null })),
    ),
  ];
}

/** Somebody changes a client. */
export function changeClient(backend: MockBackend, id: string, part: Partial<Client>) {
  backend.clients = backend.clients.map((client) =>
    client.id === id ? { ...client, ...part, version: client.version + 1 } : client,
  );
  return backend.clients.find((client) => client.id === id)!;
}

function listClients(backend: MockBackend, accountId: string, query: URLSearchParams) {
  const all = accountId === data.CLINIC.id ? chosenClients(backend, Object.fromEntries(query)) : [];
  const start = Number(query.get('after') ?? 0);
  const end = start + Number(query.get('limit') ?? PAGE);
  return ok({ items: all.slice(start, end), next: end < all.length ? String(end) : null });
}

function groupsOf({ groups }: MockBackend, ids: string[]) {
  return groups.items
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, colour }) => ({ id, name, colour }));
}

function phoneTaken({ clients }: MockBackend, phone: string | undefined, id?: string) {
  return clients.some((client) => client.phone === phone && client.id !== id)
    ? fieldProblem(409, 'phone-in-use', 'phone', 'A client with this phone exists already.')
    : undefined;
}

function addClient(backend: MockBackend, { groupIds = [], ...fields }: NewClient) {
  const refusal = phoneTaken(backend, fields.phone);
  if (refusal) {
    return refusal;
  }
  const id = `cl-${backend.clients.length + 1}`;
  const added = data.client({ ...fields, id, groups: groupsOf(backend, groupIds) });
  backend.clients = [...backend.clients, added];
  return ok(added, 201);
}

function edit(backend: MockBackend, id: string, { body, headers }: MockRequest) {
  const { groupIds, fields, ...change } = body as ClientChange;
  const before = backend.clients.find((client) => client.id === id)!;
  if (headers.get('if-match') !== `"${before.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  if (change.email === 'no@where') {
    return fieldProblem(422, 'invalid', 'email', 'is no address that can get mail');
  }
  const refusal = phoneTaken(backend, change.phone, id);
  if (refusal) {
    return refusal;
  }
  const groups = groupIds && { groups: groupsOf(backend, groupIds) };
  const source = change.timeZone === undefined ? {} : { timeZoneSource: change.timeZone ? 'member' : null };
  const merged = Object.entries({ ...before.fields, ...fields }).filter(([, value]) => value !== '');
  const after = changeClient(backend, id, {
    ...change,
    ...groups,
    ...(source as Partial<Client>),
    fields: Object.fromEntries(merged),
  });
  return versioned(after, after.version);
}

function erase(backend: MockBackend, id: string) {
  backend.clients = backend.clients.filter((client) => client.id !== id);
  const erasureId = `er-${backend.clientBook.erasures.length + 1}`;
  backend.clientBook.erasures = [
    {
      id: erasureId,
      requestedAt: new Date().toISOString(),
      by: { id: backend.me.id, name: backend.me.name },
      confirmed: ['client-service'],
      doneAt: null,
    },
    ...backend.clientBook.erasures,
  ];
  return ok({ erasureId }, 202);
}
