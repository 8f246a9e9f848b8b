import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Rules } from '@/api/group-schema';
import { groupsKey } from '@/api/list-groups';
import { api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';

/** Whom rules find at the moment; nothing is asked without them. */
export function useRulesPreview(rules: Rules | null) {
  const { id: accountId } = useWorkplace().account;
  return useQuery({
    queryKey: [...groupsKey(accountId), 'preview', rules],
    enabled: rules !== null,
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/api/accounts/{accountId}/groups/preview', {
          params: { path: { accountId } },
          body: { rules: rules! },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
