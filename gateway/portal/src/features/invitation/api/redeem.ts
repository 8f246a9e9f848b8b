import { useMutation } from '@tanstack/react-query';
import type { Registration } from '@/api/registration-schema';
import { api, bodyOf } from '@/lib/api';

/** Makes an invited person a user. */
export function useRedeem(token: string) {
  return useMutation({
    mutationFn: (registration: Registration) =>
      bodyOf(api.POST('/api/invitations/redeem', { body: { token, ...registration } })),
  });
}
