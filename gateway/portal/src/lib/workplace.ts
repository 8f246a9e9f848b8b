import { createContext, use } from 'react';
import type { Account, Me } from '@/api/schema';
import type { LiveState } from './live';

export interface Workplace {
  me: Me;
  /** The account that the address names, or else the one worked in last. */
  account: Account;
  /** May change numbers and members. */
  manages: boolean;
  /** May write texts: whose role in the account is more than reading. */
  texts: boolean;
  /** May change clients. */
  editsClients: boolean;
  /** Unread texts of the account. */
  unread: number;
  /** Null for who may not read the account's texts. */
  live: LiveState | null;
}

export const WorkplaceContext = createContext<Workplace | null>(null);

/** Who works here and in which account. */
export function useWorkplace() {
  const workplace = use(WorkplaceContext);
  if (!workplace) {
    throw new Error('useWorkplace is for the pages inside the shell');
  }
  return workplace;
}
