import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { pagesKey } from '@/api/list-pages';
import type { ActionPage, PageDraft } from '@/api/page-schema';
import { api, bodyOf } from '@/lib/api';
import { versionedBody, type Source } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';

const ALL = '/api/accounts/{accountId}/action-pages';
const ONE = `${ALL}/{pageId}` as const;
const SOMETIMES = 10_000;

export function pageKey(accountId: string, pageId: string) {
  return [...pagesKey(accountId), pageId];
}

/** What people join moves by itself while it is open. */
export function freshness(page: Pick<ActionPage, 'state'> | undefined) {
  return page?.state === 'open' && SOMETIMES;
}

function fetchPage(accountId: string, pageId: string) {
  return versionedBody(api.GET(ONE, { params: { path: { accountId, pageId } } }));
}

/** A page with its version. */
export function usePage(accountId: string, pageId: string) {
  return useQuery({
    queryKey: pageKey(accountId, pageId),
    queryFn: () => fetchPage(accountId, pageId),
    refetchInterval: ({ state }) => freshness(state.data?.value),
  });
}

/** All that is said about a page, and nothing that is found out about it. */
export function draftOf(page: PageDraft): PageDraft {
  const { slug, title, body, fields, consentWords, groupId } = page;
  const { thanks, firstText, opensAt, closesAt, goal, origins } = page;
  return {
    slug,
    title,
    body,
    fields,
    consentWords,
    groupId,
    thanks,
    firstText,
    opensAt,
    closesAt,
    goal,
    origins,
  };
}

export function usePageSource(pageId: string): Source<ActionPage> {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  return {
    get: () => fetchPage(accountId, pageId),
    put: async (page, etag) => {
      const params = { path: { accountId, pageId }, header: { 'If-Match': etag } };
      const saved = await versionedBody(api.PUT(ONE, { params, body: draftOf(page) }));
      client.setQueryData(pageKey(accountId, pageId), saved);
      void client.invalidateQueries({ queryKey: pagesKey(accountId), exact: true });
      return saved;
    },
  };
}

/** Makes, opens, closes, copies and deletes pages. */
export function usePageDeeds() {
  const { id: accountId } = useWorkplace().account;
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: pagesKey(accountId) });
  const at = (pageId: string) => ({ params: { path: { accountId, pageId } } });
  return {
    add: useMutation({
      mutationFn: (body: PageDraft) => bodyOf(api.POST(ALL, { params: { path: { accountId } }, body })),
      onSuccess,
    }),
    turn: useMutation({
      mutationFn: ({ id, to }: { id: string; to: 'open' | 'close' }) =>
        bodyOf(api.POST(`${ONE}/${to}`, at(id))),
      onSuccess,
    }),
    copy: useMutation({
      mutationFn: (id: string) => bodyOf(api.POST(`${ONE}/copy`, at(id))),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (id: string) => api.DELETE(ONE, at(id)),
      // What is gone is not asked for again.
      onSuccess: () => client.invalidateQueries({ queryKey: pagesKey(accountId), exact: true }),
    }),
  };
}
