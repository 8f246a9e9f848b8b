/** What messaging-service answers about texts to many, and account-service about their price. */

import type { ClientGroup, Person } from './schema';

/** Who is texted, and what. */
export interface BroadcastText {
  groupIds: string[];
  clientIds: string[];
  /** Whose supporters are texted. */
  pageIds: string[];
  body: string;
  /** The account's default number, unless it is another one. */
  from: string | null;
}

export interface NewBroadcast extends BroadcastText {
  name: string | null;
  /** At once, if it is not for later. */
  sendAt: string | null;
  /** How many people the writer has seen to be texted. */
  expected: number;
}

export type ExclusionReason = 'no-consent' | 'withdrawn' | 'opted-out' | 'blocked' | 'paused';

export interface ExcludedClient {
  clientId: string;
  name: string;
  phone: string;
  reason: ExclusionReason;
}

export interface CountryTexts {
  country: string;
  texts: number;
  segments: number;
}

export interface BroadcastPreview {
  recipients: number;
  excluded: { reason: ExclusionReason; count: number }[];
  /** Some of them, by name. */
  excludedSample: ExcludedClient[];
  segments: number;
  /** The segments of the longest one. */
  longest: number;
  byCountry: CountryTexts[];
  samples: { name: string; phone: string; body: string }[];
}

export type BroadcastState = 'preparing' | 'scheduled' | 'sending' | 'paused' | 'stopped' | 'done';

export type RecipientState =
  'waiting' | 'sent' | 'delivered' | 'failed' | 'suppressed' | 'review' | 'cancelled';

/** What a list of the people is narrowed to. */
export type RecipientFilter = RecipientState | 'replied';

/** Each of the people is in one state; who replied is counted beside that. */
export type BroadcastCounts = Record<RecipientState, number> & { total: number; replied: number };

export interface Broadcast {
  id: string;
  name: string | null;
  body: string;
  from: string;
  groups: Pick<ClientGroup, 'id' | 'name'>[];
  pages: { id: string; title: string }[];
  author: Person;
  state: BroadcastState;
  sendAt: string | null;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  counts: BroadcastCounts;
  failures: { code: number | null; words: string; count: number }[];
}

export interface Recipient {
  clientId: string;
  name: string;
  phone: string;
  state: RecipientState;
  /** Null until the text is in a thread. */
  conversationId: string | null;
  errorWords: string | null;
}

export interface Prices {
  /** Null for an account without a plan. */
  currency: string | null;
  prices: { direction: 'in' | 'out'; kind: 'sms' | 'mms'; country: string; price: string }[];
}
