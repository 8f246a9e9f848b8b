import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { clientKey, erasuresKey } from './keys';
import { useRefreshClients } from './refresh-clients';

const POLL = 3_000;

/** Has a client erased everywhere. */
export function useDeleteClient(accountId: string, clientId: string) {
  const client = useQueryClient();
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: () =>
      bodyOf(
        api.DELETE('/api/accounts/{accountId}/clients/{clientId}', {
          params: { path: { accountId, clientId } },
        }),
      ),
    onSuccess: () => {
      client.removeQueries({ queryKey: clientKey(accountId, clientId) });
      return refresh();
    },
  });
}

/** The latest erasures; asked again until each is confirmed. */
export function useErasures(accountId: string) {
  return useQuery({
    queryKey: erasuresKey(accountId),
    queryFn: () =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/client-erasures', {
          params: { path: { accountId }, query: { limit: 20 } },
        }),
      ),
    select: ({ items }) => items,
    refetchInterval: ({ state: { data } }) =>
      data?.items.some(({ doneAt }) => doneAt === null) ? POLL : false,
  });
}
