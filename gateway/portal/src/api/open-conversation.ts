import { useMutation } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** Finds or opens the conversation with a phone. */
export function useOpenConversation(accountId: string) {
  return useMutation({
    mutationFn: (body: { to: string; from?: string }) =>
      bodyOf(api.POST('/api/accounts/{accountId}/conversations', { params: { path: { accountId } }, body })),
  });
}
