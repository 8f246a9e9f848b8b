import type { Broadcast } from '@/api/broadcast-schema';

const SHORT = 44;

/** What people call a broadcast: its name, or else how its text begins. */
export function nameOf({ name, body }: Pick<Broadcast, 'name' | 'body'>) {
  if (name) {
    return name;
  }
  const line = body.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd()}…` : line;
}
