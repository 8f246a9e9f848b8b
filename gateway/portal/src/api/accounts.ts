import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { StoredMap } from '@/lib/stored-map';
import type { NewAccount } from './account-schema';
import type { AccountList, Me } from './schema';

const accountsKey = ['accounts'];

// Until somebody is added, how often to look whether they have been.
const ADDED_CHECK = 3000;

/** The accounts a person may open; an admin also sees those he is no member of. */
export function useAccounts(me: Me | undefined) {
  const admin = me?.admin ?? false;
  return useQuery({
    queryKey: [...accountsKey, { admin }],
    queryFn: () => fetchAccounts(admin),
    enabled: me !== undefined,
    staleTime: 60_000,
    // Roles and offers change while one is elsewhere.
    refetchOnWindowFocus: true,
    refetchInterval: ({ state }) => state.data?.items.length === 0 && ADDED_CHECK,
  });
}

async function fetchAccounts(admin: boolean): Promise<AccountList> {
  const mine = bodyOf(api.GET('/api/accounts')).then(land);
  if (!admin) {
    return mine;
  }
  const all = await bodyOf(api.GET('/api/accounts', { params: { query: { all: true } } }));
  const { items, ...own } = await mine;
  const others = all.items.filter((account) => !items.some(({ id }) => id === account.id));
  return { ...own, items: [...items, ...others.map((account) => ({ ...account, role: null }))] };
}

const visit = new StoredMap<true>('visit');

/** The first page of a session opens the account chosen for that, unless the address names one. */
async function land(list: AccountList): Promise<AccountList> {
  const { defaultAccountId: wanted, activeAccountId, items } = list;
  const first = !visit.get('begun') && !globalThis.location.pathname.startsWith('/accounts/');
  visit.set('begun', true);
  if (!first || !wanted || wanted === activeAccountId || !items.some(({ id }) => id === wanted)) {
    return list;
  }
  // Not remembering it is no reason to show nothing.
  await api.PUT('/api/accounts/active', { body: { accountId: wanted } }).catch(() => undefined);
  return { ...list, activeAccountId: wanted };
}

export function useRefreshAccounts() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: accountsKey });
}

function useChangeList() {
  const client = useQueryClient();
  return (change: Partial<AccountList>) =>
    client.setQueriesData<AccountList>({ queryKey: accountsKey }, (list) => list && { ...list, ...change });
}

/** Remembers which account the person works in. */
export function useRememberAccount() {
  const change = useChangeList();
  return useMutation({
    mutationFn: (accountId: string) => api.PUT('/api/accounts/active', { body: { accountId } }),
    onSuccess: (_, activeAccountId) => change({ activeAccountId }),
  });
}

/** Chooses what opens after signing in; null is the account worked in last. */
export function useSetDefaultAccount() {
  const change = useChangeList();
  return useMutation({
    mutationFn: (accountId: string | null) => api.PUT('/api/accounts/default', { body: { accountId } }),
    onSuccess: (_, defaultAccountId) => change({ defaultAccountId }),
  });
}

export function useOpenAccount() {
  const refresh = useRefreshAccounts();
  return useMutation({
    mutationFn: (body: NewAccount) => bodyOf(api.POST('/api/accounts', { body })),
    onSuccess: refresh,
  });
}
