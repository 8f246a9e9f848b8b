import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

export function pagesKey(accountId: string) {
  return ['action-pages', accountId];
}

/** The action pages of an account, the newest first. */
export function usePages(accountId: string) {
  return useQuery({
    queryKey: pagesKey(accountId),
    queryFn: () =>
      bodyOf(api.GET('/api/accounts/{accountId}/action-pages', { params: { path: { accountId } } })),
    select: ({ items }) => items,
  });
}
