import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api';
import { asking } from './session';

export function ownKey(own: string) {
  return ['own', own];
}

/** What is kept about the person whose link it is; little of it before a code. */
export function useOwnPage(own: string) {
  return useQuery({
    queryKey: ownKey(own),
    queryFn: () => bodyOf(api.POST('/api/own/look', { body: asking(own) })),
  });
}
