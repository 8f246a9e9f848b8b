import type { Account, Role } from './schema';

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** From a time of the day to a later one, like 09:00 to 17:00. */
export interface Span {
  from: string;
  to: string;
}

export interface Holiday {
  date: string;
  name: string;
  /** Null, both, for a day that is closed as a whole. */
  from: string | null;
  to: string | null;
}

export interface BusinessHours {
  days: Partial<Record<Weekday, Span[]>>;
  holidays: Holiday[];
}

/** How an account answers and sends by itself. */
export interface AccountSettings {
  /** Null: always open. */
  businessHours: BusinessHours | null;
  afterHoursReply: string | null;
  welcome: string | null;
  optOutAnsweredBy: 'carrier' | 'waffle';
  /** By language. */
  stopTexts: Record<string, string>;
  helpTexts: Record<string, string>;
  quietHours: Span | null;
  frequencyCap: { texts: number; hours: number } | null;
  /** In segments a day. */
  dailyStop: number | null;
  /** In segments a second and number. */
  pace: number | null;
  retentionDays: number | null;
}

export type KeywordMatch = 'exact' | 'starts-with' | 'contains';

/** What a text is answered with, and what becomes of who wrote it. */
export interface KeywordReply {
  /** Null for one that the server does not know yet. */
  id: string | null;
  name: string;
  enabled: boolean;
  match: KeywordMatch;
  words: string[];
  reply: string | null;
  tag: string | null;
  groupId: string | null;
  /** A member's. */
  assignTo: string | null;
}

export interface Candidate {
  userId: string;
  name: string;
  email: string | null;
}

export interface DeletedAccount extends Account {
  erasure: { requestedAt: string | null; confirmed: string[] };
}

export interface NewAccount {
  name: string;
  colour?: string;
  timeZone?: string;
  country?: string;
  language?: string;
  ownerId?: string;
}

export type AccountChange = Partial<Pick<Account, 'name' | 'colour' | 'timeZone' | 'country' | 'language'>>;

export interface NewMember {
  userId: string;
  role: Role;
}
