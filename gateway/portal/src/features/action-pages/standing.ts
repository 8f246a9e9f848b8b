import type { ActionPage } from '@/api/page-schema';

export type Standing = 'draft' | 'planned' | 'open' | 'closed';

/** Whether its last day has come: opening it anew would change nothing. */
export function isOver({ closesAt }: Pick<ActionPage, 'closesAt'>, now = Date.now()) {
  return closesAt !== null && Date.parse(closesAt) <= now;
}

/** How a page stands for visitors: an open one may wait for its day, or be over. */
export function standingOf(
  page: Pick<ActionPage, 'state' | 'opensAt' | 'closesAt'>,
  now = Date.now(),
): Standing {
  const { state, opensAt } = page;
  if (state !== 'open') {
    return state;
  }
  if (isOver(page, now)) {
    return 'closed';
  }
  return opensAt && Date.parse(opensAt) > now ? 'planned' : 'open';
}
