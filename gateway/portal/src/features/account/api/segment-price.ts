import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';

/** Months are those of UTC. */
function thisMonth() {
  return new Date().toISOString().slice(0, 7);
}

/** What a sent segment costs at most by the account's plan, if it has one: this month's statement tells. */
export function useSegmentPrice(accountId: string) {
  const month = thisMonth();
  const { data } = useQuery({
    queryKey: ['account', accountId, 'statement', month],
    queryFn: () =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/statements/{month}', { params: { path: { accountId, month } } }),
      ),
    retry: false,
    refetchInterval: false,
    staleTime: Infinity,
  });
  const prices = (data?.lines ?? [])
    .filter(({ direction, kind, price }) => direction === 'out' && kind === 'sms' && price !== null)
    .map(({ price }) => Number(price));
  return data?.currency && prices.length > 0
    ? { amount: Math.max(...prices), currency: data.currency }
    : null;
}
