import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewCredentials } from '@/api/number-schema';
import { api, bodyOf } from '@/lib/api';

function carrierKey(accountId: string) {
  return ['carrier', accountId];
}

/** Which contract with Twilio the account texts with. */
export function useCarrier(accountId: string, enabled = true) {
  return useQuery({
    queryKey: carrierKey(accountId),
    queryFn: () => bodyOf(api.GET('/api/accounts/{accountId}/carrier', { params: { path: { accountId } } })),
    enabled,
  });
}

function useChangeCarrier<T, R>(accountId: string, act: (input: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    // What was typed holds a secret and is kept nowhere.
    gcTime: 0,
    onSuccess: () =>
      Promise.all(
        [carrierKey(accountId), ['twilio-numbers', accountId], ['registration', accountId]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export function useConnectCarrier(accountId: string) {
  return useChangeCarrier(accountId, (body: NewCredentials) =>
    bodyOf(api.PUT('/api/accounts/{accountId}/carrier', { params: { path: { accountId } }, body })),
  );
}

export function useDisconnectCarrier(accountId: string) {
  return useChangeCarrier(accountId, () =>
    api.DELETE('/api/accounts/{accountId}/carrier', { params: { path: { accountId } } }),
  );
}
