import { useQueryClient } from '@tanstack/react-query';
import { clientsKey } from '@/api/list-clients';
import { groupsKey } from '@/api/list-groups';
import { useWorkplace } from '@/lib/workplace';

/** Asks anew for everything that an import may have changed. */
export function useRefreshImported() {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return () =>
    [clientsKey(accountId), groupsKey(accountId), ['tags', accountId]].forEach(
      (queryKey) => void client.invalidateQueries({ queryKey }),
    );
}
