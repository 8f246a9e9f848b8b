import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** Who is invited by a link, and by whom. */
export function useOffer(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    queryFn: () => bodyOf(api.POST('/api/invitations/lookup', { body: { token } })),
    staleTime: Infinity,
  });
}
