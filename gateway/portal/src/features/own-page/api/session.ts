import { StoredMap } from '@/lib/stored-map';

/** What a code opened, for as long as this tab is open; the server lets it end sooner. */
export const sessions = new StoredMap<string>('own');

/** Who asks. */
export function asking(own: string) {
  return { own, session: sessions.get(own) ?? null };
}
