import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Account } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { byOwnWill } from '@/lib/own-farewells';
import type { Source, Versioned } from '@/lib/versioned';

function accountKey(accountId: string) {
  return ['account', accountId, 'about'];
}

function versioned(account: Account): Versioned<Account> {
  return { value: account, etag: `"${account.version}"` };
}

async function fetchAccount(accountId: string) {
  return versioned(await bodyOf(api.GET('/api/accounts/{accountId}', { params: { path: { accountId } } })));
}

export function useAccount(accountId: string) {
  return useQuery({ queryKey: accountKey(accountId), queryFn: () => fetchAccount(accountId) });
}

/** Whatever is changed of an account gives all of it a new version. */
export function useRefreshAccount(accountId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['account', accountId], ['accounts'], ['members', accountId], ['accounts-of']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

/** What an account is called and where it is at home, to be edited. */
export function useAccountSource(accountId: string): Source<Account> {
  const refresh = useRefreshAccount(accountId);
  return {
    get: () => fetchAccount(accountId),
    put: async (_, etag, { name, colour, timeZone, country, language }) => {
      const saved = await bodyOf(
        api.PATCH('/api/accounts/{accountId}', {
          params: { path: { accountId }, header: { 'If-Match': etag } },
          body: { name, colour, timeZone, country, language },
        }),
      );
      void refresh();
      return versioned(saved);
    },
  };
}

export function useDeleteAccount(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (cancelWaiting: boolean) =>
      byOwnWill(accountId, () =>
        api.DELETE('/api/accounts/{accountId}', {
          params: { path: { accountId }, query: { cancelWaiting } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['deleted-accounts'] }),
  });
}
