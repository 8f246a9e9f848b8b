import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClientView } from '@/api/client-schema';
import { api, bodyOf } from '@/lib/api';
import { viewsKey } from './keys';

const VIEWS = '/api/accounts/{accountId}/client-views';

/** Filters that were saved: one's own and those shared with the account. */
export function useViews(accountId: string) {
  return useQuery({
    queryKey: viewsKey(accountId),
    queryFn: () => bodyOf(api.GET(VIEWS, { params: { path: { accountId } } })),
    select: ({ items }) => items,
  });
}

export function useSaveView(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Pick<ClientView, 'name' | 'filter' | 'shared'>) =>
      bodyOf(api.POST(VIEWS, { params: { path: { accountId } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: viewsKey(accountId) }),
  });
}

export function useRemoveView(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (viewId: string) =>
      api.DELETE(`${VIEWS}/{viewId}`, { params: { path: { accountId, viewId } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: viewsKey(accountId) }),
  });
}
