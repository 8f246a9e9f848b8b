import type { Person } from './schema';

/** How people become clients of an account. */
export interface Enrolment {
  open: boolean;
  intro: string | null;
  /** What people agree to: kept with each consent. */
  consentWords: string;
  /** The text with the code. */
  codeText: string | null;
  /** The text that says that they are in. */
  confirmation: string | null;
  languages: string[];
  countries: string[];
  /** How many codes may be texted a day. */
  dailyCodes: number;
  /** The group that who joins comes into. */
  groupId: string | null;
  /** Who texts one of them wants to join. */
  joinWords: string[];
  /** Who texts one of them agrees. */
  yesWords: string[];
}

/** The terms of an account in one language. */
export interface Terms {
  id: string;
  language: string;
  /** Null until published. */
  version: number | null;
  title: string;
  text: string;
  state: 'draft' | 'published';
  /** Whether it is what people are asked to accept. */
  current: boolean;
  publishedAt: string | null;
  by: Person | null;
  /** How many have accepted it. */
  accepted: number;
}

export type TermsFields = Pick<Terms, 'language' | 'title' | 'text'>;

export interface Acceptance {
  client: { id: string; name: string; phone: string };
  at: string;
}
