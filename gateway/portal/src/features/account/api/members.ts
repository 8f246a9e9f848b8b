import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { NewMember } from '@/api/account-schema';
import type { Member, Role } from '@/api/schema';
import { api, bodyOf } from '@/lib/api';
import { useRefreshAccount } from './account';

function useMemberAction<T>(accountId: string, act: (input: T) => Promise<unknown>) {
  return useMutation({ mutationFn: act, onSettled: useRefreshAccount(accountId) });
}

/** Gives a member another role. */
export function useChangeRole(accountId: string) {
  return useMemberAction(accountId, ({ userId, role }: { userId: string; role: Role }) =>
    api.PUT('/api/accounts/{accountId}/members/{userId}', {
      params: { path: { accountId, userId } },
      body: { role },
    }),
  );
}

export function useAddMember(accountId: string) {
  return useMemberAction(accountId, (body: NewMember) =>
    api.POST('/api/accounts/{accountId}/members', { params: { path: { accountId } }, body }),
  );
}

export function useRemoveMember(accountId: string) {
  return useMemberAction(accountId, ({ userId }: Member) =>
    api.DELETE('/api/accounts/{accountId}/members/{userId}', { params: { path: { accountId, userId } } }),
  );
}

/** Offers the account to another member, who has to accept. */
export function useOfferHandover(accountId: string) {
  return useMemberAction(accountId, (userId: string) =>
    api.POST('/api/accounts/{accountId}/handover', { params: { path: { accountId } }, body: { userId } }),
  );
}

export function useAcceptHandover(accountId: string) {
  return useMemberAction(accountId, () =>
    api.POST('/api/accounts/{accountId}/handover/accept', { params: { path: { accountId } } }),
  );
}

/** Takes the offer back, or declines it. */
export function useEndHandover(accountId: string) {
  return useMemberAction(accountId, () =>
    api.DELETE('/api/accounts/{accountId}/handover', { params: { path: { accountId } } }),
  );
}

/** People who could be added, by the start of any part of the name or mail. */
export function useCandidates(accountId: string, query: string) {
  return useQuery({
    queryKey: ['account', accountId, 'candidates', query],
    enabled: query !== '',
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/accounts/{accountId}/candidates', {
          params: { path: { accountId }, query: { query } },
          signal,
        }),
      ),
    select: (answer) => answer.items,
    placeholderData: keepPreviousData,
  });
}
