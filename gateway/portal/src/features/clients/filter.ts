import { useNavigate, useSearch } from '@tanstack/react-router';
import { CONSENT_STATES, type ClientFilter, type ConsentState } from '@/api/client-schema';
import { oneOf, text } from '@/lib/search-values';

/** The filter as it stands in the address. */
export interface ClientsSearch {
  q?: string;
  group?: string;
  tag?: string;
  consent?: ConsentState;
  blocked?: boolean;
  language?: string;
  field?: string;
  quiet?: number;
}

/** The server looks no further back. */
export const MOST_DAYS = 36_500;

function days(value: unknown) {
  const known = Number.isInteger(value) && Number(value) > 0;
  return known ? Math.min(Number(value), MOST_DAYS) : undefined;
}

export function readSearch(search: Record<string, unknown>): ClientsSearch {
  return {
    q: text(search.q),
    group: text(search.group),
    tag: text(search.tag),
    consent: oneOf(CONSENT_STATES, search.consent),
    blocked: typeof search.blocked === 'boolean' ? search.blocked : undefined,
    language: text(search.language),
    field: text(search.field)?.includes(':') ? text(search.field) : undefined,
    quiet: days(search.quiet),
  };
}

/** What to ask the server for; the same filter has the same words. */
export function filterOf({
  q: query,
  group: groupId,
  quiet: quietDays,
  ...same
}: ClientsSearch): ClientFilter {
  const filter = { query, groupId, quietDays, ...same };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

export function searchOf({
  query: q,
  groupId: group,
  quietDays: quiet,
  ...same
}: ClientFilter): ClientsSearch {
  return readSearch({ q, group, quiet, ...same });
}

const FROM = '/_shell/accounts/$accountId/clients/';

/** What is looked for, and the way to look for something else. */
export function useFilter() {
  const search = useSearch({ from: FROM });
  const navigate = useNavigate();
  const show = (wanted: ClientsSearch) => void navigate({ to: '.', search: wanted, replace: true });
  return {
    search,
    filter: filterOf(search),
    filtered: Object.values(search).some((value) => value !== undefined),
    show,
    change: (part: ClientsSearch) => show({ ...search, ...part }),
  };
}

/** The key of the field that is looked into, and what for. */
export function fieldOf({ field = '' }: ClientsSearch): [key?: string, value?: string] {
  const [key, ...value] = field.split(':');
  return key ? [key, value.join(':')] : [];
}
