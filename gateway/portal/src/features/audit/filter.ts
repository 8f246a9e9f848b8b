import { useSearch } from '@tanstack/react-router';
import type { AuditQuery } from '@/api/people-paths';

/** The filters as they stand in the address. */
export function useAuditSearch() {
  return useSearch({ from: '/_shell/admin/audit' });
}

type Search = ReturnType<typeof useAuditSearch>;

function midnight(day: string | undefined, daysLater = 0) {
  if (!day) {
    return undefined;
  }
  const start = new Date(`${day}T00:00`);
  if (Number.isNaN(start.getTime())) {
    return undefined;
  }
  start.setDate(start.getDate() + daysLater);
  return start.toISOString();
}

/** What to ask the server for: days begin and end where the person is, and both count. */
export function queryOf({ q, from, to, ...same }: Search): AuditQuery {
  return { ...same, query: q, from: midnight(from), to: midnight(to, 1) };
}

export function isFiltered(search: Search) {
  return Object.values(search).some((value) => value !== undefined);
}
