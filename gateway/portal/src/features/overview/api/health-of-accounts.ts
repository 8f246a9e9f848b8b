import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { fresh } from './fresh';

const ORDER = { critical: 0, warning: 1, ok: 2 };

/** How each account is doing, the worst first. */
export function useHealthOfAccounts() {
  return useQuery({
    ...fresh,
    queryKey: ['overview', 'health'],
    queryFn: () => bodyOf(api.GET('/api/operations/health')),
    select: ({ accounts }) => accounts.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]),
  });
}
