export const AREAS = ['messages', 'clients', 'accounts', 'users', 'audit'] as const;

export type Area = (typeof AREAS)[number];

/** How far a script may go in an area; who may change something may read it, too. */
export type Reach = 'nothing' | 'read' | 'write';

/** As the server wants them: "messages:read". */
export function scopesOf(reaches: Record<Area, Reach>) {
  return AREAS.flatMap((area) => {
    const reach = reaches[area];
    const wanted = { nothing: [], read: ['read'], write: ['read', 'write'] }[reach];
    return wanted.map((verb) => `${area}:${verb}`);
  });
}

/** The areas of a script and how far it goes there. */
export function reachesOf(scopes: string[]) {
  return AREAS.flatMap((area) => {
    const write = scopes.includes(`${area}:write`);
    return write || scopes.includes(`${area}:read`) ? [{ area, write }] : [];
  });
}
