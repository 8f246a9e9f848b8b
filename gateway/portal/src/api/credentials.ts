import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** What a person can prove who they are with. */
export function useCredentials(userId: string) {
  return useQuery({
    queryKey: ['credentials', userId],
    queryFn: () => bodyOf(api.GET('/api/users/{userId}/credentials', { params: { path: { userId } } })),
    select: (answer) => answer.items,
  });
}
