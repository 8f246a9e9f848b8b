import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccountSettings, KeywordReply } from '@/api/account-schema';
import { api } from '@/lib/api';
import { versionedBody, type Source, type Versioned } from '@/lib/versioned';
import { useRefreshAccount } from './account';

export function settingsKey(accountId: string) {
  return ['account', accountId, 'settings'];
}

export function keywordsKey(accountId: string) {
  return ['account', accountId, 'keyword-replies'];
}

function fetchSettings(accountId: string) {
  return versionedBody(api.GET('/api/accounts/{accountId}/settings', { params: { path: { accountId } } }));
}

function fetchKeywords(accountId: string) {
  return versionedBody(
    api.GET('/api/accounts/{accountId}/keyword-replies', { params: { path: { accountId } } }),
  );
}

export function useSettings(accountId: string) {
  return useQuery({ queryKey: settingsKey(accountId), queryFn: () => fetchSettings(accountId) });
}

export function useKeywordReplies(accountId: string) {
  return useQuery({ queryKey: keywordsKey(accountId), queryFn: () => fetchKeywords(accountId) });
}

/** Shows at once what was saved; the version of everything else of the account has changed with it. */
function useSaved<T>(accountId: string, queryKey: string[]) {
  const client = useQueryClient();
  const refresh = useRefreshAccount(accountId);
  return (saved: Versioned<T>) => {
    client.setQueryData(queryKey, saved);
    void refresh();
    return saved;
  };
}

export function useSettingsSource(accountId: string): Source<AccountSettings> {
  const onSaved = useSaved<AccountSettings>(accountId, settingsKey(accountId));
  return {
    get: () => fetchSettings(accountId),
    put: async (body, etag) =>
      onSaved(
        await versionedBody(
          api.PUT('/api/accounts/{accountId}/settings', {
            params: { path: { accountId }, header: { 'If-Match': etag } },
            body,
          }),
        ),
      ),
  };
}

export function useKeywordsSource(accountId: string): Source<{ items: KeywordReply[] }> {
  const onSaved = useSaved<{ items: KeywordReply[] }>(accountId, keywordsKey(accountId));
  return {
    get: () => fetchKeywords(accountId),
    put: async (body, etag) =>
      onSaved(
        await versionedBody(
          api.PUT('/api/accounts/{accountId}/keyword-replies', {
            params: { path: { accountId }, header: { 'If-Match': etag } },
            body,
          }),
        ),
      ),
  };
}
