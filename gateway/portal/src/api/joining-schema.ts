/** What strangers and clients are answered: nobody is signed in here. */

import type { ClientField } from './field-schema';

/** What everybody may know about an account. */
export interface PublicAccount {
  id: string;
  name: string;
  colour: string | null;
  country: string;
  language: string;
  /** The one it texts from; null while it has none. */
  number: string | null;
}

export interface JoinForm {
  account: PublicAccount;
  intro: string | null;
  fields: ClientField[];
  languages: string[];
  consentWords: string;
  /** Some digits of the phone that a personal link belongs to; null for everybody else. */
  phoneHint: string | null;
}

export interface JoinRequest {
  place: string;
  name: string;
  /** Null where the link knows it. */
  phone: string | null;
  language: string;
  fields: Record<string, string>;
  /** Nobody sees it: who fills it in is a program. */
  website: string;
}

export interface TermsText {
  id: string;
  version: number;
  language: string;
  title: string;
  text: string;
}

/** The code was right; now the terms may be read. */
export interface Proved {
  proof: string;
  terms: TermsText | null;
  consentWords: string;
}

export type ConsentState = 'none' | 'given' | 'withdrawn';

export interface OwnConsent {
  at: string;
  kind: 'given' | 'withdrawn' | 'terms-accepted' | 'paused' | 'resumed';
  how: 'keyword' | 'form' | 'import' | 'member' | 'own-page';
  words: string | null;
}

export interface OwnProfile {
  name: string;
  email: string | null;
  language: string | null;
  timeZone: string | null;
  fields: Record<string, string>;
}

/** What an account keeps about a client, for that client. */
export interface OwnPage {
  state: 'code-needed' | 'open';
  account: PublicAccount;
  phoneHint: string;
  client: (OwnProfile & { phone: string }) | null;
  fields: ClientField[];
  consent: ConsentState | null;
  paused: boolean;
  groups: string[];
  consents: OwnConsent[];
  /** Those still to be accepted. */
  terms: TermsText | null;
  /** What who comes back agrees to; null before a code. */
  consentWords: string | null;
}
