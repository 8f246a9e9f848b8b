import type { Member } from '@/api/schema';
import type { Named } from './mentions';

/** The members that have a name to be called by. */
export function namedOf(members: Member[]): Named[] {
  return members.flatMap(({ userId, name }) => (name === null ? [] : { id: userId, name }));
}
