import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRefreshAccounts } from '@/api/accounts';
import type { OfferQuery } from '@/api/number-paths';
import type { NewNumber } from '@/api/number-schema';
import { api, bodyOf } from '@/lib/api';

/** What the Twilio account has that the account texts with. */
export function useTwilioNumbers(accountId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['twilio-numbers', accountId],
    queryFn: () =>
      bodyOf(api.GET('/api/accounts/{accountId}/twilio/numbers', { params: { path: { accountId } } })),
    select: ({ items }) => items,
    enabled,
  });
}

export function useRegistration(accountId: string, number: string, enabled: boolean) {
  return useQuery({
    queryKey: ['registration', accountId, number],
    queryFn: () =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/twilio/numbers/{number}/registration', {
          params: { path: { accountId, number } },
        }),
      ),
    enabled,
    staleTime: 300_000,
  });
}

/** Numbers for sale; nothing is asked without a search. */
export function useOffers(accountId: string, search: OfferQuery | undefined) {
  return useQuery({
    queryKey: ['offers', accountId, search],
    queryFn: () =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/twilio/available', {
          params: { path: { accountId }, query: search! },
        }),
      ),
    select: ({ items }) => items,
    enabled: search !== undefined,
    placeholderData: keepPreviousData,
  });
}

function useChangeNumbers<T, R>(accountId: string, act: (input: T) => Promise<R>) {
  const client = useQueryClient();
  const refresh = useRefreshAccounts();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([refresh(), client.invalidateQueries({ queryKey: ['twilio-numbers', accountId] })]),
  });
}

export function useBringNumber(accountId: string) {
  return useChangeNumbers(accountId, (body: NewNumber) =>
    bodyOf(api.POST('/api/accounts/{accountId}/numbers', { params: { path: { accountId } }, body })),
  );
}

export function useBuyNumber(accountId: string) {
  return useChangeNumbers(accountId, (body: NewNumber) =>
    bodyOf(api.POST('/api/accounts/{accountId}/numbers/purchase', { params: { path: { accountId } }, body })),
  );
}

export function useChangeNumber(accountId: string) {
  return useChangeNumbers(
    accountId,
    ({ number, ...body }: { number: string; label?: string; isDefault?: true }) =>
      bodyOf(
        api.PATCH('/api/accounts/{accountId}/numbers/{number}', {
          params: { path: { accountId, number } },
          body,
        }),
      ),
  );
}

export function useRemoveNumber(accountId: string) {
  return useChangeNumbers(accountId, ({ number, release }: { number: string; release: boolean }) =>
    api.DELETE('/api/accounts/{accountId}/numbers/{number}', {
      params: { path: { accountId, number }, query: { release } },
    }),
  );
}
