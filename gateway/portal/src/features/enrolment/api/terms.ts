import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TermsFields } from '@/api/enrolment-schema';
import { api, bodyOf } from '@/lib/api';

const ALL = '/api/accounts/{accountId}/terms';
const ONE = '/api/accounts/{accountId}/terms/{termsId}';

function termsKey(accountId: string) {
  return ['terms', accountId];
}

/** All versions of an account's terms, with the drafts. */
export function useTerms(accountId: string) {
  return useQuery({
    queryKey: termsKey(accountId),
    queryFn: () => bodyOf(api.GET(ALL, { params: { path: { accountId } } })),
    select: ({ items }) => items,
  });
}

/** Writes, publishes and deletes drafts. */
export function useTermsDeeds(accountId: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: termsKey(accountId) });
  const at = (termsId: string) => ({ params: { path: { accountId, termsId } } });
  return {
    save: useMutation({
      mutationFn: ({ id, body }: { id: string | null; body: TermsFields }) =>
        id === null
          ? bodyOf(api.POST(ALL, { params: { path: { accountId } }, body }))
          : bodyOf(api.PUT(ONE, { ...at(id), body })),
      onSuccess,
    }),
    publish: useMutation({
      mutationFn: (id: string) => bodyOf(api.POST(`${ONE}/publish`, at(id))),
      onSuccess,
    }),
    remove: useMutation({ mutationFn: (id: string) => api.DELETE(ONE, at(id)), onSuccess }),
  };
}

/** Who accepted a version, page by page. */
export function useAcceptances(accountId: string, termsId: string) {
  return useInfiniteQuery({
    queryKey: [...termsKey(accountId), termsId, 'acceptances'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET(`${ONE}/acceptances`, {
          params: { path: { accountId, termsId }, query: { after: pageParam, limit: 50 } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
