import { createContext, use } from 'react';
import type { Account, Me } from '@/api/schema';
import type { LiveState } from './live';

/** Who is here, and where, if they are in an account at all. */
export interface Shell {
  me: Me;
  /** The account that the address names, or else the one worked in last; null for who is in none. */
  account: Account | null;
  /** May change settings, numbers and members. */
  manages: boolean;
  /** May decide how texts are handled: a supervisor, or who manages. */
  supervises: boolean;
  /** May write texts: whose role in the account is more than reading. */
  texts: boolean;
  /** May change clients. */
  editsClients: boolean;
  /** Unread texts of the account. */
  unread: number;
  /** Null for who may not read the account's texts. */
  live: LiveState | null;
}

export type Workplace = Shell & { account: Account };

export const ShellContext = createContext<Shell | null>(null);

/** For pages that do without an account: profile and administration. */
export function useShell(): Shell {
  const shell = use(ShellContext);
  if (!shell) {
    throw new Error('useShell is for the pages inside the shell');
  }
  return shell;
}

/** Who works here and in which account. */
export function useWorkplace(): Workplace {
  const shell = useShell();
  if (!shell.account) {
    throw new Error('useWorkplace is for the pages of an account');
  }
  return shell as Workplace;
}
