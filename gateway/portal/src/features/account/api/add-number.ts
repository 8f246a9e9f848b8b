import { useMutation } from '@tanstack/react-query';
import { useRefreshAccounts } from '@/api/accounts';
import type { AccountNumber } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';

export function useAddNumber(accountId: string) {
  const refresh = useRefreshAccounts();
  return useMutation({
    mutationFn: (body: AccountNumber) =>
      bodyOf(api.POST('/api/accounts/{accountId}/numbers', { params: { path: { accountId } }, body })),
    onSuccess: refresh,
  });
}
