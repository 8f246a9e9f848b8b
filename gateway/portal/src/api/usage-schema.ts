/** What account-service answers about how much was texted, and what that costs. */

import type { Money, Named, TextDirection, TextKind } from './company-schema';

export interface TextCount {
  texts: number;
  segments: number;
  mms: number;
}

export interface UsageSum {
  received: TextCount;
  sent: TextCount;
}

/** By days of UTC; every day of the range is there. */
export interface Usage {
  days: (UsageSum & { day: string })[];
  total: UsageSum;
}

export interface UsageOfAll extends Usage {
  accounts: (UsageSum & { account: Named })[];
}

export interface StatementLine {
  account: Named;
  direction: TextDirection;
  kind: TextKind;
  country: string;
  texts: number;
  segments: number;
  /** How many of them the monthly fee pays for. */
  included: number;
  price: string | null;
  amount: string | null;
}

export interface Correction {
  id: string;
  account: Named | null;
  amount: string;
  /** Of the day on which it was made. */
  currency: string;
  reason: string;
  by: Named;
  at: string;
}

export interface NewCorrection {
  amount: string;
  reason: string;
  accountId?: string;
}

export interface Statement {
  month: string;
  company: Named | null;
  account: Named | null;
  currency: Money['currency'] | null;
  /** The month is not over. */
  provisional: boolean;
  lines: StatementLine[];
  monthlyFee: string | null;
  corrections: Correction[];
  total: string | null;
  totals: UsageSum;
  /** How it was counted. */
  notes: string[];
}
