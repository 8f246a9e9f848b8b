import { useQueryClient } from '@tanstack/react-query';
import { groupsKey } from '@/api/list-groups';
import { clientsKey } from '@/api/list-clients';

/** Asks anew for what shows clients, and for what counts them. */
export function useRefreshClients(accountId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [clientsKey(accountId), groupsKey(accountId), ['tags', accountId]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}
