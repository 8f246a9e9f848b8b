const DAY = 86_400_000;
const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'short' });
const dayOfYear = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const otherYear = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
const longDay = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'long', day: 'numeric' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

function startOfDay(time: number) {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** Days between today and then, by the calendar. */
function daysAgo(iso: string, now: number) {
  return Math.round((startOfDay(now) - startOfDay(Date.parse(iso))) / DAY);
}

export function clockTime(iso: string) {
  return clock.format(new Date(iso));
}

export function isToday(iso: string) {
  return sameDay(iso, new Date().toISOString());
}

/** "Tue", for a day of this week. */
export function shortDay(iso: string) {
  return weekday.format(new Date(iso));
}

/** "21:00" as people there write it. */
export function timeOfDay(time: string) {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return Number.isNaN(hours + minutes) ? time : clock.format(new Date(2000, 0, 1, hours, minutes));
}

export function absoluteTime(iso: string) {
  return full.format(new Date(iso));
}

/** "now", "5 min", "14:05", "Tue", "3 Mar": as short as a list row wants it. */
export function shortTime(iso: string, now = Date.now()) {
  const date = new Date(iso);
  const minutes = Math.floor((now - date.getTime()) / 60_000);
  if (minutes < 1) {
    return relative.format(0, 'second');
  }
  if (minutes < 60) {
    return `${minutes} min`;
  }
  const days = daysAgo(iso, now);
  if (days === 0) {
    return clock.format(date);
  }
  if (days < 7) {
    return weekday.format(date);
  }
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayOfYear : otherYear).format(date);
}

/** "in 2 days", "3 hours ago": in the largest unit that fills at least once. */
export function fromNow(iso: string, now = Date.now()) {
  const seconds = (Date.parse(iso) - now) / 1_000;
  const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS.at(-1)!;
  return relative.format(Math.round(seconds / length), unit);
}

/** "3 Mar 2026". */
export function dateOf(iso: string) {
  return otherYear.format(new Date(iso));
}

/** "Today", "Yesterday", "Tuesday, 3 March": the line between two days of a thread. */
export function dayName(iso: string, now = Date.now()) {
  const days = daysAgo(iso, now);
  if (days <= 1) {
    const word = relative.format(-days, 'day');
    return word.charAt(0).toUpperCase() + word.slice(1);
  }
  return days < 300 ? longDay.format(new Date(iso)) : otherYear.format(new Date(iso));
}

export function sameDay(one: string, other: string) {
  return startOfDay(Date.parse(one)) === startOfDay(Date.parse(other));
}
