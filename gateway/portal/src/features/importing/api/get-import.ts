import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { isMoving } from '../states';
import { importKey } from './keys';

const PAUSE = 1_000;

/** An import, looked at again and again while it moves. */
export function useImport(accountId: string, importId: string) {
  return useQuery({
    queryKey: importKey(accountId, importId),
    queryFn: () =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/imports/{importId}', {
          params: { path: { accountId, importId } },
        }),
      ),
    refetchInterval: ({ state: { data } }) => data !== undefined && isMoving(data.state) && PAUSE,
  });
}
