import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewNote } from '@/api/client-schema';
import { api, bodyOf } from '@/lib/api';
import { notesKey, timelineKey } from './keys';

const NOTES = '/api/accounts/{accountId}/clients/{clientId}/notes';

export function useNotes(accountId: string, clientId: string) {
  return useQuery({
    queryKey: notesKey(accountId, clientId),
    queryFn: () => bodyOf(api.GET(NOTES, { params: { path: { accountId, clientId } } })),
    select: ({ items }) => items,
  });
}

function useRefreshNotes(accountId: string, clientId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [notesKey(accountId, clientId), timelineKey(accountId, clientId)].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useAddNote(accountId: string, clientId: string) {
  const refresh = useRefreshNotes(accountId, clientId);
  return useMutation({
    mutationFn: (note: NewNote) =>
      bodyOf(api.POST(NOTES, { params: { path: { accountId, clientId } }, body: note })),
    onSuccess: refresh,
  });
}

export function useDeleteNote(accountId: string, clientId: string) {
  const refresh = useRefreshNotes(accountId, clientId);
  return useMutation({
    mutationFn: (noteId: string) =>
      api.DELETE(`${NOTES}/{noteId}`, { params: { path: { accountId, clientId, noteId } } }),
    onSuccess: refresh,
  });
}
