import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UserChange } from '@/api/people-paths';
import type { User } from '@/api/people-schema';
import { api, bodyOf } from '@/lib/api';
import { userKey, usersKey } from './keys';

/** Changes a profile, unless somebody else has done so since it was read. */
export function useUpdateUser({ id: userId, version }: User) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: UserChange) =>
      bodyOf(
        api.PATCH('/api/users/{userId}', {
          params: { path: { userId }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSuccess: (user) => {
      client.setQueryData(userKey(userId), user);
      return client.invalidateQueries({ queryKey: [...usersKey, 'list'] });
    },
  });
}
