import { useNavigate, useSearch } from '@tanstack/react-router';
import { POST_SORTS, POST_STATES, type PostQuery, type PostSort, type PostState } from '@/api/post-schema';
import { oneOf, text } from '@/lib/search-values';
import { usePlace } from './place';

/** What is looked for, as it stands in the address. */
export interface PostsSearch {
  q?: string;
  tag?: string;
  state?: PostState;
  sort?: PostSort;
  page?: number;
}

export function readSearch({ q, tag, state, sort, page }: Record<string, unknown>): PostsSearch {
  return {
    q: text(q),
    tag: text(tag),
    state: oneOf(POST_STATES, state),
    sort: oneOf(POST_SORTS, sort),
    page: Number.isInteger(page) && Number(page) > 1 ? Number(page) : undefined,
  };
}

/** What to ask the server for, and the way to look for something else. */
export function useFilter() {
  const { accountId } = usePlace();
  const { q, tag, state, sort = 'newest', page = 1 } = readSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const filter: PostQuery = { query: q, tag, state, sort, page, account: accountId ?? undefined };
  return {
    filter,
    filtered: q !== undefined || tag !== undefined || state !== undefined || page > 1,
    /** Something else is looked for: it starts with its first page, unless that is what changes. */
    change: (part: PostsSearch) =>
      void navigate({ to: '.', search: (old) => readSearch({ ...old, page: undefined, ...part }) }),
    showAll: () => void navigate({ to: '.', search: {} }),
  };
}
