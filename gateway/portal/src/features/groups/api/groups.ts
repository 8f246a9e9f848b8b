import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { clientsKey } from '@/api/list-clients';
import { groupsKey } from '@/api/list-groups';
import type { Group, GroupFields } from '@/api/group-schema';
import { api, bodyOf } from '@/lib/api';
import { versionedBody, type Source, type Versioned } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';

const ALL = '/api/accounts/{accountId}/groups';
const ONE = `${ALL}/{groupId}` as const;

function fetchGroup(accountId: string, groupId: string) {
  return versionedBody(api.GET(ONE, { params: { path: { accountId, groupId } } }));
}

export function useGroup(accountId: string, groupId: string) {
  return useQuery({
    queryKey: [...groupsKey(accountId), groupId],
    queryFn: () => fetchGroup(accountId, groupId),
    select: ({ value }) => value,
  });
}

/** A group as an edit of it begins. */
export function versionOf(group: Group): Versioned<Group> {
  return { value: group, etag: `"${group.version}"` };
}

/** What shows who is in which group, or what groups there are, is asked for again. */
export function useRefreshGroups() {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: groupsKey(accountId) }),
      client.invalidateQueries({ queryKey: clientsKey(accountId) }),
    ]);
}

/** Sends only what was changed. */
export function useGroupSource(groupId: string): Source<Group> {
  const { id: accountId } = useWorkplace().account;
  const refresh = useRefreshGroups();
  return {
    get: () => fetchGroup(accountId, groupId),
    put: async (_, etag, body) => {
      const saved = await versionedBody(
        api.PATCH(ONE, { params: { path: { accountId, groupId }, header: { 'If-Match': etag } }, body }),
      );
      await refresh();
      return saved;
    },
  };
}

export function useAddGroup() {
  const { id: accountId } = useWorkplace().account;
  const refresh = useRefreshGroups();
  return useMutation({
    mutationFn: (body: GroupFields) => bodyOf(api.POST(ALL, { params: { path: { accountId } }, body })),
    onSuccess: refresh,
  });
}

export function useDeleteGroup() {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return useMutation({
    mutationFn: (groupId: string) => api.DELETE(ONE, { params: { path: { accountId, groupId } } }),
    // What is gone is not asked for again.
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: groupsKey(accountId), exact: true }),
        client.invalidateQueries({ queryKey: clientsKey(accountId) }),
      ]),
  });
}
