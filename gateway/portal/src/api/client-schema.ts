/** What client-service answers about single clients. */

import type { Client, Person } from './schema';

/** The fields by which a list of clients is narrowed. */
export interface ClientFilter {
  query?: string;
  groupId?: string;
  tag?: string;
  consent?: ConsentState;
  blocked?: boolean;
  language?: string;
  /** A field of the account's own and its value, `key:value`. */
  field?: string;
  /** Has not texted for so many days. */
  quietDays?: number;
}

export const CONSENT_STATES = ['none', 'given', 'withdrawn'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

export interface NewClient {
  phone: string;
  name: string;
  email?: string;
  language?: string;
  timeZone?: string;
  tags?: string[];
  fields?: Record<string, string>;
  groupIds?: string[];
}

/** What to change of a client; null empties. */
export interface ClientChange {
  phone?: string;
  name?: string;
  email?: string | null;
  language?: string | null;
  timeZone?: string | null;
  tags?: string[];
  fields?: Record<string, string>;
  groupIds?: string[];
}

export interface ClientView {
  id: string;
  name: string;
  filter: ClientFilter;
  shared: boolean;
  /** Whether the person who asks has saved it. */
  mine: boolean;
}

export interface Note {
  id: string;
  text: string;
  author: Person;
  /** The users whom it names. */
  mentions?: string[];
  at: string;
}

export interface NewNote {
  text: string;
  mentions: string[];
}

export type TimelineType =
  | 'client.added'
  | 'client.edited'
  | 'client.blocked'
  | 'client.unblocked'
  | 'client.tagged'
  | 'group.joined'
  | 'group.left'
  | 'consent.given'
  | 'consent.withdrawn'
  | 'terms.accepted'
  | 'client.paused'
  | 'client.resumed'
  | 'note.added'
  | 'client.merged'
  | 'client.unmerged'
  | 'client.imported'
  | 'client.enrolled'
  | 'page.supported'
  | 'text.received'
  | 'text.sent';

export interface TimelineItem {
  id: string;
  at: string;
  type: TimelineType;
  actor: { kind: 'member' | 'client' | 'system' | 'import'; id: string | null; name: string | null };
  detail: Record<string, unknown>;
}

export interface TimelinePage {
  items: TimelineItem[];
  next: string | null;
}

export type ConsentKind = 'given' | 'withdrawn' | 'terms-accepted' | 'paused' | 'resumed';
export type ConsentHow = 'keyword' | 'form' | 'import' | 'member' | 'own-page';

/** A line of the ledger: what a client said, and what proves it. */
export interface ConsentEntry {
  id: string;
  at: string;
  kind: ConsentKind;
  how: ConsentHow;
  words: string | null;
  terms: { id: string; version: number; language: string } | null;
  by: Person | null;
  ip: string | null;
  messageSid: string | null;
  importId: string | null;
}

export interface Consent {
  state: ConsentState;
  items: ConsentEntry[];
}

export interface NewConsent {
  kind: 'given' | 'withdrawn';
  words: string;
}

export type DuplicateReason = 'same-mail' | 'near-name' | 'same-phone';

/** Two clients who may be one person. */
export interface Duplicate {
  reason: DuplicateReason;
  clients: Client[];
}

export interface DuplicatePage {
  items: Duplicate[];
  next: string | null;
}

/** The erasure of a client in every service. */
export interface ClientErasure {
  id: string;
  requestedAt: string;
  by: Person | null;
  /** The services in which nothing is left. */
  confirmed: string[];
  doneAt: string | null;
}
