import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClientChange } from '@/api/client-schema';
import type { Client } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import type { Source, Versioned } from '@/lib/versioned';
import { clientKey } from './keys';
import { useRefreshClients } from './refresh-clients';

const ONE = '/api/accounts/{accountId}/clients/{clientId}';

async function fetchClient(accountId: string, clientId: string) {
  return bodyOf(api.GET(ONE, { params: { path: { accountId, clientId } } }));
}

export function useClient(accountId: string, clientId: string) {
  return useQuery({
    queryKey: clientKey(accountId, clientId),
    queryFn: () => fetchClient(accountId, clientId),
  });
}

/** The part of a client that members edit; each of the account's own fields by itself. */
export type EditedClient = Required<Omit<ClientChange, 'fields'>> & Record<`fields.${string}`, string>;

const FIELD = 'fields.';

export function editedOf(client: Client): Versioned<EditedClient> {
  const { phone, name, email, language, timeZone, tags, fields, groups, version } = client;
  const groupIds = groups.map(({ id }) => id);
  const own = Object.entries(fields).map(([key, value]) => [`${FIELD}${key}`, value] as const);
  return {
    value: { ...Object.fromEntries(own), phone, name, email, language, timeZone, tags, groupIds },
    etag: `"${version}"`,
  };
}

/** As the server wants to be told: its own fields together, an empty one to be taken away. */
function changeOf(change: Partial<EditedClient>): ClientChange {
  const entries = Object.entries(change);
  const fields = entries
    .filter(([key]) => key.startsWith(FIELD))
    .map(([key, value]) => [key.slice(FIELD.length), value]);
  const rest = entries.filter(([key]) => !key.startsWith(FIELD));
  return {
    ...Object.fromEntries(rest),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) as Record<string, string> }),
  };
}

/** A client to be edited. */
export function useClientSource(accountId: string, clientId: string): Source<EditedClient> {
  const client = useQueryClient();
  const refresh = useRefreshClients(accountId);
  const queryKey = clientKey(accountId, clientId);
  return {
    get: async () => {
      const newest = await fetchClient(accountId, clientId);
      client.setQueryData(queryKey, newest);
      return editedOf(newest);
    },
    put: async (_, etag, change) => {
      const saved = await bodyOf(
        api.PATCH(ONE, {
          params: { path: { accountId, clientId }, header: { 'If-Match': etag } },
          body: changeOf(change),
        }),
      );
      client.setQueryData(queryKey, saved);
      void refresh();
      return editedOf(saved);
    },
  };
}
