import type { Person } from './schema';

export type ImportState = 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'cancelled' | 'failed';

export interface ImportColumn {
  index: number;
  header: string;
  samples: string[];
  /** What it seems to hold. */
  guess: string | null;
}

export const IMPORT_TARGETS = [
  'phone',
  'name',
  'first-name',
  'last-name',
  'email',
  'language',
  'time-zone',
  'tags',
  'note',
] as const;

/** One of `IMPORT_TARGETS`, `field:<key>` or `skip`. */
export type ImportTarget = string;

export const EXISTING = ['skip', 'fill', 'update'] as const;

/** What is to be made of a file. */
export interface ImportPlan {
  mapping: { column: number; target: ImportTarget }[];
  /** What happens to those who are clients already. */
  existing: (typeof EXISTING)[number];
  groupIds: string[];
  tags: string[];
  /** How these people have agreed to be texted. */
  consent: { source: string; words: string; collectedOn: string };
  /** Of phones without a country in front. */
  country: string;
}

/** A file of clients, from its upload to the last row. */
export interface Import {
  id: string;
  fileName: string;
  state: ImportState;
  problem: string | null;
  columns: ImportColumn[];
  rows: number;
  done: number;
  added: number;
  updated: number;
  skipped: number;
  failed: number;
  plan: ImportPlan | null;
  by: Person;
  createdAt: string;
  finishedAt: string | null;
}
