import type { BusinessHours, Holiday, Span, Weekday } from '@/api/account-schema';

export const WEEKDAYS: Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

const OFFICE: Span = { from: '09:00', to: '17:00' };

/** What is suggested to who begins to keep hours. */
export const OFFICE_HOURS: BusinessHours = {
  days: Object.fromEntries(WEEKDAYS.map((day, index) => [day, index < 5 ? [OFFICE] : []])),
  holidays: [],
};

const MIDNIGHT = '00:00';
const END_OF_DAY = '24:00';

function mapEnds({ days, holidays }: BusinessHours, from: string, to: string): BusinessHours {
  const change = <T extends { to: string | null }>(span: T) => (span.to === from ? { ...span, to } : span);
  return {
    days: Object.fromEntries(WEEKDAYS.map((day) => [day, (days[day] ?? []).map(change)])),
    holidays: holidays.map(change),
  };
}

/** Fields for times know no 24:00: there midnight ends the day. */
export function toFields(hours: BusinessHours) {
  return mapEnds(hours, END_OF_DAY, MIDNIGHT);
}

export function fromFields(hours: BusinessHours) {
  return mapEnds(hours, MIDNIGHT, END_OF_DAY);
}

export type Trouble = 'incomplete' | 'backwards' | 'overlaps' | 'nameless';

function endOf({ to }: { to: string | null }) {
  return !to || to === MIDNIGHT ? END_OF_DAY : to;
}

/** What is wrong with the hours of a day, if anything. */
export function troubleOfDay(spans: Span[]): Trouble | null {
  if (spans.some(({ from, to }) => !from || !to)) {
    return 'incomplete';
  }
  if (spans.some((span) => span.from >= endOf(span))) {
    return 'backwards';
  }
  const inOrder = spans.toSorted((one, other) => one.from.localeCompare(other.from));
  return inOrder.some((span, index) => index > 0 && span.from < endOf(inOrder[index - 1]!))
    ? 'overlaps'
    : null;
}

function overlap(one: Holiday, other: Holiday) {
  if (one.date !== other.date) {
    return false;
  }
  return one.from === null || other.from === null || (one.from < endOf(other) && other.from < endOf(one));
}

/** What is wrong with a holiday among the others, if anything. */
export function troubleOfHoliday(holiday: Holiday, others: Holiday[]): Trouble | null {
  if (!holiday.date || holiday.from === '' || holiday.to === '') {
    return 'incomplete';
  }
  if (!holiday.name.trim()) {
    return 'nameless';
  }
  if (holiday.from !== null && holiday.from >= endOf(holiday)) {
    return 'backwards';
  }
  return others.some((other) => other !== holiday && overlap(holiday, other)) ? 'overlaps' : null;
}

export function isSound({ days, holidays }: BusinessHours) {
  return (
    WEEKDAYS.every((day) => troubleOfDay(days[day] ?? []) === null) &&
    holidays.every((holiday) => troubleOfHoliday(holiday, holidays) === null)
  );
}

// The third of January 2000 was a Monday.
const MONDAY = 3;
const names = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });

/** The day in the reader's language. */
export function nameOfDay(day: Weekday) {
  return names.format(new Date(Date.UTC(2000, 0, MONDAY + WEEKDAYS.indexOf(day))));
}
