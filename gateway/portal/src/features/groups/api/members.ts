import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { ClientCriteria } from '@/api/group-schema';
import { clientsKey } from '@/api/list-clients';
import { api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';
import { useRefreshGroups } from './groups';

const MEMBERS = '/api/accounts/{accountId}/groups/{groupId}/clients';
const ONE = `${MEMBERS}/{clientId}` as const;

export function useAddToGroup(groupId: string) {
  const { id: accountId } = useWorkplace().account;
  const onSuccess = useRefreshGroups();
  return useMutation({
    mutationFn: (clientId: string) => api.PUT(ONE, { params: { path: { accountId, groupId, clientId } } }),
    onSuccess,
  });
}

export function useTakeOut(groupId: string) {
  const { id: accountId } = useWorkplace().account;
  const onSuccess = useRefreshGroups();
  return useMutation({
    mutationFn: (clientId: string) => api.DELETE(ONE, { params: { path: { accountId, groupId, clientId } } }),
    onSuccess,
  });
}

/** Puts all in whom a filter finds; answers how many were not in it before. */
export function useAddByFilter(groupId: string) {
  const { id: accountId } = useWorkplace().account;
  const onSuccess = useRefreshGroups();
  return useMutation({
    mutationFn: (filter: ClientCriteria) =>
      bodyOf(api.POST(MEMBERS, { params: { path: { accountId, groupId } }, body: { filter } })),
    onSuccess,
  });
}

/** Takes all out whom a filter finds. */
export function useTakeOutByFilter(groupId: string) {
  const { id: accountId } = useWorkplace().account;
  const onSuccess = useRefreshGroups();
  return useMutation({
    mutationFn: (filter: ClientCriteria) =>
      bodyOf(api.POST(`${MEMBERS}/removal`, { params: { path: { accountId, groupId } }, body: { filter } })),
    onSuccess,
  });
}

/** How many a filter finds; nothing is asked without one. */
export function useCount(filter: ClientCriteria | null) {
  const { id: accountId } = useWorkplace().account;
  return useQuery({
    queryKey: [...clientsKey(accountId), 'count', filter],
    enabled: filter !== null,
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/clients/count', {
          params: { path: { accountId }, query: filter ?? {} },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
