import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InvitationStatus, NewInvitation } from '@/api/people-schema';
import { api, bodyOf } from '@/lib/api';
import { invitationsKey } from './keys';

const MAIL_CHECK = 5_000;

/** The invitations of a kind; asked again while a mail is still on its way. */
export function useInvitations(status: InvitationStatus) {
  return useQuery({
    queryKey: [...invitationsKey, status],
    queryFn: () => bodyOf(api.GET('/api/invitations', { params: { query: { status } } })),
    select: (answer) => answer.items,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => {
      const waiting = state.data?.items.some((one) => one.status === 'open' && one.mail === 'waiting');
      return waiting ? MAIL_CHECK : false;
    },
  });
}

function useInvitationAction<T, R>(act: (input: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: invitationsKey }),
  });
}

export function useInvite() {
  return useInvitationAction((body: NewInvitation) => bodyOf(api.POST('/api/invitations', { body })));
}

export function useResendInvitation() {
  return useInvitationAction((id: string) =>
    api.POST('/api/invitations/{id}/resend', { params: { path: { id } } }),
  );
}

export function useWithdrawInvitation() {
  return useInvitationAction((id: string) =>
    api.DELETE('/api/invitations/{id}', { params: { path: { id } } }),
  );
}
