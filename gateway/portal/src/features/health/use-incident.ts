import type { Account } from '@/api/schema';
import { StoredMap } from '@/lib/stored-map';
import { useAccountHealth } from './api/account-health';

const closed = new StoredMap<string>('incident');

/** The worst incident of the account that its owner has not closed in this tab. */
export function useIncident(account: Account | null, manages: boolean) {
  const accountId = account?.id ?? '';
  const health = useAccountHealth(accountId, account !== null && manages);
  const closedId = closed.use(accountId);
  // The health page asks for members as well.
  const worst = manages ? health.data?.incidents[0] : undefined;
  return {
    incident: worst && worst.id !== closedId ? worst : undefined,
    close: () => closed.set(accountId, worst?.id),
  };
}
