import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import type { Me } from './schema';

export const meKey = ['me'];

export function fetchMe() {
  return bodyOf(api.GET('/api/me'));
}

export function useMe() {
  return useQuery({ queryKey: meKey, queryFn: fetchMe, staleTime: 300_000 });
}

export type MeChange = Partial<Pick<Me, 'name' | 'locale' | 'timeZone'>>;

export function useUpdateMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: MeChange) => bodyOf(api.PATCH('/api/me', { body: change })),
    onSuccess: (me) => client.setQueryData<Me>(meKey, me),
  });
}
