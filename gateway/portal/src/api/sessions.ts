import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

function sessionsKey(userId: string) {
  return ['sessions', userId];
}

/** Where a person is signed in, the latest first. */
export function useSessions(userId: string) {
  return useQuery({
    queryKey: sessionsKey(userId),
    queryFn: () => bodyOf(api.GET('/api/users/{userId}/sessions', { params: { path: { userId } } })),
    select: (answer) => answer.items,
  });
}

/** Signs a person out of one device. */
export function useEndSession(userId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sessionId: string) =>
      api.DELETE('/api/users/{userId}/sessions/{sessionId}', { params: { path: { userId, sessionId } } }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsKey(userId) }),
  });
}

/** Signs a person out of every device. */
export function useSignOutEverywhere(userId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST('/api/users/{userId}/sign-out', { params: { path: { userId } } }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsKey(userId) }),
  });
}
