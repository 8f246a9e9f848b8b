import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { userKey } from './keys';

export function useUser(userId: string) {
  return useQuery({
    queryKey: userKey(userId),
    queryFn: () => bodyOf(api.GET('/api/users/{userId}', { params: { path: { userId } } })),
  });
}
