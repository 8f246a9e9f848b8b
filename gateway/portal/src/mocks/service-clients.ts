import type { IssuedServiceClient, NewServiceClient, ServiceClient } from '../api/people-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, fieldProblem, on, ok } from './http.ts';
import { ago } from './people-data.ts';

const SERVICE_CLIENTS = '/api/service-clients';
export const SECRET = 'pV3vQkT8Zr1mXw6yJd0sLh9uNb4cGf2a';

/** What identity-service answers about clients that are machines. */
export function serviceClientRoutes(backend: MockBackend) {
  return [
    on('GET', SERVICE_CLIENTS, () => ok({ items: backend.serviceClients })),
    on('POST', SERVICE_CLIENTS, ({ body }) => create(backend, body as NewServiceClient)),
    on('DELETE', `${SERVICE_CLIENTS}/*`, (_, id) => {
      backend.serviceClients = backend.serviceClients.map((one) =>
        one.id === id ? { ...one, status: 'revoked' } : one,
      );
      return NOTHING;
    }),
  ];
}

function create(backend: MockBackend, wanted: NewServiceClient) {
  if (backend.serviceClients.some(({ name }) => name === wanted.name)) {
    return fieldProblem(409, 'name-taken', 'name', 'a script has this name already');
  }
  const { id, name } = backend.me;
  const client: ServiceClient = {
    ...wanted,
    id: `sc-${backend.serviceClients.length + 1}`,
    clientId: `script-${wanted.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    createdAt: ago(0),
    createdBy: { id, name },
    status: 'active',
  };
  backend.serviceClients = [client, ...backend.serviceClients];
  const issued: IssuedServiceClient = { ...client, secret: SECRET };
  return ok(issued, 201);
}
