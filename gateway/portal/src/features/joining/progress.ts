import type { Proved } from '@/api/joining-schema';
import { StoredMap } from '@/lib/stored-map';

/** How far somebody has come. */
export type Progress = { step: 'code'; attempt: string; phone: string } | { step: 'terms'; proved: Proved };

// Looking for the code in another app may cost a phone this page: it goes on where it was.
const kept = new StoredMap<Progress>('join');

export function useProgress(place: string) {
  return [kept.use(place), (progress: Progress | undefined) => kept.set(place, progress)] as const;
}
