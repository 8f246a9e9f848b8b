import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import type { Me, MeChange } from './schema';

export const meKey = ['me'];

export function fetchMe() {
  return bodyOf(api.GET('/api/me'));
}

export function useMe() {
  return useQuery({ queryKey: meKey, queryFn: fetchMe, staleTime: 300_000 });
}

export function useUpdateMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: MeChange) => bodyOf(api.PATCH('/api/me', { body: change })),
    onSuccess: (me) => client.setQueryData<Me>(meKey, me),
  });
}

/** Deletes the person's own user: what they wrote stays, without their name. */
export function useDeleteMe() {
  return useMutation({ mutationFn: () => api.DELETE('/api/me') });
}
