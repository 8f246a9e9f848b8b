import { createContext, use } from 'react';
import type { Account, Me } from '@/api/schema';

export interface Workplace {
  me: Me;
  /** The account that the address names. */
  account: Account;
  /** May change numbers and members. */
  manages: boolean;
}

export const WorkplaceContext = createContext<Workplace | null>(null);

/** Who works here and in which account; only inside an account's pages. */
export function useWorkplace() {
  const workplace = use(WorkplaceContext);
  if (!workplace) {
    throw new Error('useWorkplace is for the pages of an account');
  }
  return workplace;
}
