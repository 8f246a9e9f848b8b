import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RegistrationCheck } from '@/api/registration-schema';
import { api, bodyOf } from '@/lib/api';

const PAUSE = 400;

export type Typed = { username: string; password: string };

/** What the server has against what was typed so far; nothing about what is still empty. */
export function useCheck(token: string, typed: Typed): RegistrationCheck {
  const [{ username, password }] = useDebouncedValue(typed, PAUSE);
  const { data } = useQuery({
    queryKey: ['registration-check', token, username, password],
    enabled: !!(username || password),
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/api/invitations/check', {
          body: { token, username: username || undefined, password: password || undefined },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
    refetchInterval: false,
    // A password does not stay in memory longer than it is being typed.
    gcTime: 0,
  });
  return { username: data?.username ?? null, password: password ? (data?.password ?? []) : [] };
}
