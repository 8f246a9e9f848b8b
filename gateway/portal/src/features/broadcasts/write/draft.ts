import type { BroadcastText } from '@/api/broadcast-schema';
import type { ActionPage } from '@/api/page-schema';
import type { AccountNumber, Client, ClientGroup } from '@/api/schema';
import { StoredMap } from '@/lib/stored-map';
import { useWorkplace } from '@/lib/workplace';

/** A broadcast while somebody writes it. */
export interface Draft {
  name: string;
  groupIds: string[];
  pageIds: string[];
  clients: Pick<Client, 'id' | 'name' | 'phone'>[];
  body: string;
  from: string | null;
  later: boolean;
  /** By the clocks of the account. */
  at: string;
  /** Names the order to the server, until it has answered. */
  key: string;
}

const EMPTY: Omit<Draft, 'key'> = {
  name: '',
  groupIds: [],
  pageIds: [],
  clients: [],
  body: '',
  from: null,
  later: false,
  at: '',
};

const drafts = new StoredMap<Draft>('broadcast');

function begin(accountId: string) {
  const draft = { ...EMPTY, key: crypto.randomUUID(), ...drafts.get(accountId) };
  drafts.set(accountId, draft);
  return draft;
}

/** What is being written in an account; it outlives a reload and an ended session. */
export function useDraft() {
  const { id } = useWorkplace().account;
  const draft = { ...EMPTY, ...drafts.use(id) };
  return {
    draft,
    change: (part: Partial<Draft>) => drafts.set(id, { ...begin(id), ...part }),
    /** How the order is called, each time it is sent anew. */
    keyOf: () => begin(id).key,
    forget: () => drafts.set(id, undefined),
  };
}

/** Groups and pages that were deleted meanwhile are texted no more, and a number that was given back texts nobody. */
export function withoutGone(
  draft: Omit<Draft, 'key'>,
  groups: ClientGroup[] | undefined,
  pages: ActionPage[] | undefined,
  numbers: AccountNumber[],
): Omit<Draft, 'key'> {
  const groupIds = draft.groupIds.filter((id) => groups?.some((group) => group.id === id) ?? true);
  const pageIds = draft.pageIds.filter((id) => pages?.some((page) => page.id === id) ?? true);
  const from = numbers.some(({ number }) => number === draft.from) ? draft.from : null;
  return { ...draft, groupIds, pageIds, from };
}

/** Who is texted, and what; nothing while nobody is chosen. */
export function textOf(draft: Omit<Draft, 'key'>): BroadcastText | null {
  const { groupIds, pageIds, clients, body, from } = draft;
  const clientIds = clients.map(({ id }) => id);
  const somebody = groupIds.length + pageIds.length + clientIds.length > 0;
  return somebody ? { groupIds, clientIds, pageIds, body: body.trim(), from } : null;
}
