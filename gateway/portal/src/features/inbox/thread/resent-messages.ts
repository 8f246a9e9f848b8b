import { StoredMap } from '@/lib/stored-map';

/** What was sent again in this tab: the server repeats no text twice, so nothing offers to. */
export const resentMessages = new StoredMap<true>('resent');
