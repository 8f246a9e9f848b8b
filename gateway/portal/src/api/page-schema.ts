/** What client-service answers about action pages. */

import type { FieldType } from './field-schema';

/** Something a page asks beside name and phone. */
export interface PageField {
  /** The key of a field of the account's clients, whose value it becomes, or one of the page's own. */
  key: string;
  label: string;
  type: FieldType;
  required: boolean;
  /** What there is to choose from, for the type `choice`. */
  choices: string[];
}

/** A picture of a page, in the sizes that visitors get. */
export interface PagePicture {
  url: string;
  alt: string;
  width: number;
  height: number;
}

export type PageState = 'draft' | 'open' | 'closed';

/** What is said about a page as a whole. */
export interface PageDraft {
  /** Where it is, `/act/<slug>`; null for one that is made of the title. */
  slug: string | null;
  title: string;
  /** Markdown. */
  body: string;
  fields: PageField[];
  /** What supporters agree to; null for the words of joining. */
  consentWords: string | null;
  groupId: string | null;
  /** What the last page says. */
  thanks: string;
  /** The text to a new supporter; null for the usual one. */
  firstText: string | null;
  opensAt: string | null;
  closesAt: string | null;
  goal: number | null;
  /** Who may show it in a frame: `https://example.org`. */
  origins: string[];
}

export interface ActionPage extends PageDraft {
  id: string;
  slug: string;
  consentWords: string;
  /** What became of the Markdown. */
  html: string;
  picture: PagePicture | null;
  state: PageState;
  supporters: number;
  version: number;
  url: string;
  /** The snippet that shows the page on another site. */
  embed: string;
}

export const SUPPORTER_STATES = ['in', 'waiting', 'left'] as const;

export type SupporterState = (typeof SUPPORTER_STATES)[number];

export interface Supporter {
  id: string;
  state: SupporterState;
  name: string;
  /** Masked while nobody has shown that it is theirs. */
  phone: string;
  /** Null for who waits: they are no client yet. */
  clientId: string | null;
  /** When they joined, or asked for the code. */
  at: string;
  leftAt: string | null;
  /** What they answered to the page's questions, by key. */
  answers: Record<string, string>;
  /** When they last texted, after they joined. */
  repliedAt: string | null;
}

export interface SupporterFilter {
  state?: SupporterState;
  query?: string;
}

/** What came and went on a day. */
export interface PageDay {
  day: string;
  joined: number;
  left: number;
}
