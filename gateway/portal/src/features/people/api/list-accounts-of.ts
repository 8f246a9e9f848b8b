import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** The accounts a person is a member of; the roles in them are that person's. */
export function useAccountsOf(userId: string) {
  return useQuery({
    queryKey: ['accounts-of', userId],
    queryFn: () => bodyOf(api.GET('/api/accounts', { params: { query: { member: userId } } })),
    select: (answer) => answer.items,
  });
}
