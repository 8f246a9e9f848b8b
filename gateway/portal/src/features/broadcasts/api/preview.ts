import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BroadcastText } from '@/api/broadcast-schema';
import { api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';
import { ALL, broadcastsKey } from './broadcasts';

/** Who would get a text, and what it takes; nothing is asked while nobody is chosen. */
export function usePreview(text: BroadcastText | null) {
  const { id: accountId } = useWorkplace().account;
  return useQuery({
    queryKey: [...broadcastsKey(accountId), 'preview', text],
    enabled: text !== null,
    queryFn: ({ signal }) =>
      bodyOf(api.POST(`${ALL}/preview`, { params: { path: { accountId } }, body: text!, signal })),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}
