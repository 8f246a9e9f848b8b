import { describe, expect, it } from 'vitest';
import { dayName, fromNow, shortTime } from './format';

const NOON = new Date(2026, 10, 21, 12, 0).getTime();

function before(milliseconds: number) {
  return new Date(NOON - milliseconds).toISOString();
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('shortTime', () => {
  it.each([
    ['now', 20_000, 'now'],
    ['minutes', 5 * MINUTE, '5 min'],
    ['the time of today', 3 * 60 * MINUTE, '9:00 AM'],
    ['the day of this week', 2 * DAY, 'Thu'],
    ['the date of this year', 40 * DAY, 'Oct 12'],
    ['the year of an earlier one', 400 * DAY, 'Oct 17, 2025'],
  ])('tells %s', (_, ago, words) => {
    expect(shortTime(before(ago), NOON)).toBe(words);
  });
});

describe('dayName', () => {
  it('calls the last two days by name', () => {
    expect(dayName(before(MINUTE), NOON)).toBe('Today');
    expect(dayName(before(DAY), NOON)).toBe('Yesterday');
  });

  it('names the weekday of older days', () => {
    expect(dayName(before(3 * DAY), NOON)).toBe('Wednesday, November 18');
  });
});

describe('fromNow', () => {
  const now = Date.parse('2026-03-10T12:00:00Z');

  it.each([
    ['2026-03-10T11:59:40Z', '20 seconds ago'],
    ['2026-03-10T09:00:00Z', '3 hours ago'],
    ['2026-03-12T13:00:00Z', 'in 2 days'],
    ['2026-03-13T11:59:00Z', 'in 3 days'],
    ['2026-06-10T12:00:00Z', 'in 3 months'],
  ])('says %s as "%s"', (iso, words) => {
    expect(fromNow(iso, now)).toBe(words);
  });
});
