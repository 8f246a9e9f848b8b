import type { Proved } from '@/api/joining-schema';
import { api, bodyOf } from '@/lib/api';

/** Agrees to the words and the terms that were shown, and becomes a client. */
export function accept({ proof, terms }: Proved) {
  const body = { proof, termsId: terms?.id ?? null, consent: true };
  return bodyOf(api.POST('/api/join/accept', { body }));
}
