import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { isMoving } from '../states';
import { importsKey } from './keys';

const PAUSE = 3_000;

/** What was imported into an account, the newest first; looked at again while one moves. */
export function useImports(accountId: string) {
  return useQuery({
    queryKey: importsKey(accountId),
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/imports', { params: { path: { accountId } } })),
    select: ({ items }) => items,
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && data.items.some(({ state }) => isMoving(state)) && PAUSE,
  });
}
