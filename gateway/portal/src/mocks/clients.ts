import type { Client } from '../api/schema.ts';
import type { MockBackend } from './backend.ts';
import * as data from './data.ts';
import { isIn } from './groups.ts';
import { NOTHING, fieldProblem, on, ok } from './http.ts';

const IN = '/api/accounts/*';

/** What client-service answers. */
export function clientRoutes(backend: MockBackend) {
  return [
    on('GET', `${IN}/clients`, ({ query }, id) => listClients(backend, id!, query)),
    on('POST', `${IN}/clients`, ({ body }) => addClient(backend, body as Client)),
    on('PUT', `${IN}/clients/*/block`, (_, __, id) => block(backend, id!, true)),
    on('DELETE', `${IN}/clients/*/block`, (_, __, id) => block(backend, id!, false)),
  ];
}

function listClients(backend: MockBackend, accountId: string, query: URLSearchParams) {
  const words = (query.get('query') ?? '').toLowerCase();
  const group = query.get('groupId');
  const items = backend.clients.filter(
    (client) =>
      `${client.name} ${client.phone}`.toLowerCase().includes(words) &&
      (!group || isIn(backend, client, group)),
  );
  return ok({ items: accountId === data.CLINIC.id ? items : [], next: null });
}

function addClient(backend: MockBackend, { phone, name, groups = [] }: Client) {
  if (backend.clients.some((client) => client.phone === phone)) {
    return fieldProblem(409, 'phone-in-use', 'phone', 'A client with this phone exists already.');
  }
  const id = `cl-${backend.clients.length + 1}`;
  const client: Client = { id, phone, name, groups, blocked: false, timeZone: null, version: 0 };
  backend.clients = [...backend.clients, client];
  return ok(client, 201);
}

function block(backend: MockBackend, id: string, blocked: boolean) {
  backend.clients = backend.clients.map((client) => (client.id === id ? { ...client, blocked } : client));
  return NOTHING;
}
