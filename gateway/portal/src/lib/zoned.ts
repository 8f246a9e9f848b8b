/** Clocks of other places: times like 2026-11-21T18:00, as fields for a moment write them. */

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string) {
  const known = clocks.get(timeZone);
  if (known) {
    return known;
  }
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  // Of Sweden, because it writes times as computers do.
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, ...parts });
  clocks.set(timeZone, clock);
  return clock;
}

/** What the clocks of a zone show at a moment. */
export function wallTime(iso: string, timeZone: string) {
  return clockOf(timeZone).format(new Date(iso)).replace(' ', 'T');
}

/** By how much the clocks of a zone are ahead of UTC then. */
function aheadAt(moment: number, timeZone: string) {
  const shown = Date.parse(`${wallTime(new Date(moment).toISOString(), timeZone)}Z`);
  return shown - Math.floor(moment / 60_000) * 60_000;
}

/** The moment at which the clocks of a zone show a time; undefined if it is no time. */
export function momentOf(wall: string, timeZone: string) {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) {
    return undefined;
  }
  // The second look is for times close to a change of the clocks.
  const first = asUtc - aheadAt(asUtc, timeZone);
  return new Date(asUtc - aheadAt(first, timeZone)).toISOString();
}

/** A moment in words, as people in a zone would say it. */
export function absoluteTimeIn(iso: string, timeZone: string) {
  const format = { dateStyle: 'full', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(undefined, format).format(new Date(iso));
}

/** What the clocks of a zone show in so many milliseconds. */
export function wallTimeIn(delay: number, timeZone: string, now = Date.now()) {
  return wallTime(new Date(now + delay).toISOString(), timeZone);
}

export function isAhead(iso: string, now = Date.now()) {
  return Date.parse(iso) > now;
}
