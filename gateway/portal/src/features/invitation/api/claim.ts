import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';

/** Has a link sent to the address that was invited by a name, if there is one; nobody learns which. */
export function useClaim() {
  return useMutation({
    mutationFn: (name: string) => api.POST('/api/invitations/claim', { body: { name } }),
  });
}
