import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { auditKey, credentialsKey, sessionsKey, usersKey } from './keys';

function useUserAction<T>(act: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      // Whoever is disabled or needs a new password is signed out as well, and all of it goes on record.
      Promise.all(
        [usersKey, sessionsKey, credentialsKey, auditKey].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export function useSetAdmin(userId: string) {
  return useUserAction((admin: boolean) =>
    api.PUT('/api/users/{userId}/admin', { params: { path: { userId } }, body: { admin } }),
  );
}

/** Lets a person sign in, or no longer. */
export function useSetEnabled(userId: string) {
  const params = { path: { userId } };
  return useUserAction((enabled: boolean) =>
    enabled
      ? api.POST('/api/users/{userId}/enable', { params })
      : api.POST('/api/users/{userId}/disable', { params }),
  );
}

export type Requirement = 'password' | 'secondFactor';

/** Has a person choose a new password or second factor at the next sign-in. */
export function useRequire(userId: string) {
  return useUserAction((what: Requirement) =>
    api.POST('/api/users/{userId}/require', { params: { path: { userId } }, body: { [what]: true } }),
  );
}

export function useDeleteUser(userId: string) {
  return useUserAction(() => api.DELETE('/api/users/{userId}', { params: { path: { userId } } }));
}
