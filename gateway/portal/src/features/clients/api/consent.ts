import { useMutation, useQuery } from '@tanstack/react-query';
import type { NewConsent } from '@/api/client-schema';
import type { Client } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { saveFile } from '@/lib/save-file';
import { consentKey } from './keys';
import { useRefreshClients } from './refresh-clients';

const CONSENT = '/api/accounts/{accountId}/clients/{clientId}/consent';
const PROOF = '/api/accounts/{accountId}/clients/{clientId}/proof';

export function useConsent(accountId: string, clientId: string) {
  return useQuery({
    queryKey: consentKey(accountId, clientId),
    queryFn: () => bodyOf(api.GET(CONSENT, { params: { path: { accountId, clientId } } })),
  });
}

/** Writes down what a client told a member. */
export function useRecordConsent(accountId: string, clientId: string) {
  const refresh = useRefreshClients(accountId);
  return useMutation({
    mutationFn: (body: NewConsent) =>
      bodyOf(api.POST(CONSENT, { params: { path: { accountId, clientId } }, body })),
    onSuccess: refresh,
  });
}

/** Fetched and not linked: the server may first ask who is there. */
export function useProof(accountId: string) {
  return useMutation({
    mutationFn: async ({ id: clientId, phone }: Client) => {
      const { data } = await api.GET(PROOF, {
        params: { path: { accountId, clientId } },
        parseAs: 'blob',
      });
      saveFile(data as unknown as Blob, `consent-${phone.replace('+', '')}.pdf`);
    },
  });
}
