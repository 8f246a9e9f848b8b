const DAY = 86_400_000;

const short = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeZone: 'UTC' });
const medium = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });

function dayOf(time: number) {
  return new Date(time).toISOString().slice(0, 10);
}

/** The last days of UTC with today as the last one: usage is counted by them. */
export function lastDays(count: number, now = Date.now()) {
  return { from: dayOf(now - (count - 1) * DAY), to: dayOf(now) };
}

/** "Nov 3", for 2026-11-03. */
export function shortDay(day: string) {
  return short.format(new Date(day));
}

/** "Tuesday, November 3, 2026". */
export function longDay(day: string) {
  return long.format(new Date(day));
}

/** "Nov 15 – 21, 2026". */
export function daysBetween(from: string, to: string) {
  return medium.formatRange(new Date(from), new Date(to));
}

/** "November 2026", for 2026-11. */
export function monthName(value: string) {
  return month.format(new Date(`${value}-01`));
}

/** This month of UTC, and those before it: 2026-11, 2026-10, … */
export function lastMonths(count: number, now = Date.now()) {
  const today = new Date(now);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back)).toISOString().slice(0, 7),
  );
}
