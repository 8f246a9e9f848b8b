import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import type { AccountList, Me } from './schema';

const accountsKey = ['accounts'];

/** The accounts a person may open; an admin also sees those he is no member of. */
export function useAccounts(me: Me | undefined) {
  const admin = me?.admin ?? false;
  return useQuery({
    queryKey: [...accountsKey, { admin }],
    queryFn: () => fetchAccounts(admin),
    enabled: me !== undefined,
    staleTime: 300_000,
  });
}

async function fetchAccounts(admin: boolean): Promise<AccountList> {
  const mine = bodyOf(api.GET('/api/accounts'));
  if (!admin) {
    return mine;
  }
  const all = await bodyOf(api.GET('/api/accounts', { params: { query: { all: true } } }));
  const { items, activeAccountId } = await mine;
  const others = all.items.filter((account) => !items.some((own) => own.id === account.id));
  return { items: [...items, ...others.map((account) => ({ ...account, role: null }))], activeAccountId };
}

export function useRefreshAccounts() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: accountsKey });
}

/** Remembers which account the person works in. */
export function useRememberAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (accountId: string) => api.PUT('/api/accounts/active', { body: { accountId } }),
    onSuccess: (_, accountId) =>
      client.setQueriesData<AccountList>(
        { queryKey: accountsKey },
        (list) => list && { ...list, activeAccountId: accountId },
      ),
  });
}
