import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { importsKey } from './keys';

/** What was imported into an account, the newest first. */
export function useImports(accountId: string) {
  return useQuery({
    queryKey: importsKey(accountId),
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/imports', { params: { path: { accountId } } })),
    select: ({ items }) => items,
  });
}
