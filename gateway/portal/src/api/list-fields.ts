import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

export function fieldsKey(accountId: string) {
  return ['client-fields', accountId];
}

/** The account's own fields of its clients. */
export function useClientFields(accountId: string) {
  return useQuery({
    queryKey: fieldsKey(accountId),
    queryFn: () =>
      bodyOf(api.GET('/api/accounts/{accountId}/client-fields', { params: { path: { accountId } } })),
    select: ({ items }) => items,
  });
}
