import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { pagesKey } from '@/api/list-pages';
import { api, bodyOf } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';

/** What Markdown becomes; nothing is asked about what is known. */
export function useHtml(body: string, known: { body: string; html: string }) {
  const { id: accountId } = useWorkplace().account;
  return useQuery({
    queryKey: [...pagesKey(accountId), 'preview', body],
    enabled: body.trim() !== '' && body !== known.body,
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/api/accounts/{accountId}/action-pages/preview', {
          params: { path: { accountId } },
          body: { body },
          signal,
        }),
      ),
    select: ({ html }) => html,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
