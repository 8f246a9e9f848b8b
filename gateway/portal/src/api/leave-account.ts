import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { byOwnWill } from '@/lib/own-farewells';
import { useRefreshAccounts } from './accounts';

/** Ends the person's own membership. */
export function useLeaveAccount() {
  const refresh = useRefreshAccounts();
  return useMutation({
    mutationFn: (accountId: string) =>
      byOwnWill(accountId, () =>
        api.POST('/api/accounts/{accountId}/leave', { params: { path: { accountId } } }),
      ),
    onSuccess: refresh,
  });
}
