import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** What an account asks of who wants to join it. */
export function useJoinForm(place: string) {
  return useQuery({
    queryKey: ['join', place],
    queryFn: () => bodyOf(api.POST('/api/join/form', { body: { place } })),
    staleTime: Infinity,
  });
}
