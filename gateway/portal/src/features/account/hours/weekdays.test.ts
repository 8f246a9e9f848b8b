import { describe, expect, it } from 'vitest';
import type { Span } from '@/api/account-schema';
import { fromFields, nameOfDay, toFields, troubleOfDay, troubleOfHoliday } from './weekdays';

function spans(...texts: string[]): Span[] {
  return texts.map((text) => ({ from: text.split('-')[0]!, to: text.split('-')[1]! }));
}

it.each([
  [[], null],
  [['09:00-12:00', '13:00-17:00'], null],
  [['13:00-17:00', '09:00-13:00'], null],
  [['18:00-00:00'], null],
  [['09:00-'], 'incomplete'],
  [['17:00-09:00'], 'backwards'],
  [['09:00-09:00'], 'backwards'],
  [['09:00-13:00', '12:00-17:00'], 'overlaps'],
  [['18:00-00:00', '23:00-23:30'], 'overlaps'],
])('the hours %j are: %s', (texts, trouble) => {
  expect(troubleOfDay(spans(...texts))).toBe(trouble);
});

it('midnight ends the day for the server', () => {
  const eve = { date: '2026-12-24', name: 'Christmas Eve', from: '12:00', to: '00:00' };
  const hours = { days: { monday: spans('18:00-00:00') }, holidays: [eve] };

  const sent = fromFields(hours);

  expect(sent.days.monday).toEqual(spans('18:00-24:00'));
  expect(sent.holidays[0]?.to).toBe('24:00');
  expect(toFields(sent).days.monday).toEqual(spans('18:00-00:00'));
});

it('days have the names of the week', () => {
  expect(nameOfDay('monday')).toBe('Monday');
  expect(nameOfDay('sunday')).toBe('Sunday');
});

describe('a holiday', () => {
  const christmas = { date: '2026-12-25', name: 'Christmas', from: null, to: null };
  const morning = { ...christmas, from: '08:00', to: '12:00' };

  it.each([
    [{ ...christmas, date: '' }, 'incomplete'],
    [{ ...christmas, name: ' ' }, 'nameless'],
    [{ ...christmas, from: '12:00', to: '09:00' }, 'backwards'],
    [{ ...christmas, from: '12:00', to: '00:00' }, null],
    [christmas, null],
  ])('%j alone is: %s', (holiday, trouble) => {
    expect(troubleOfHoliday(holiday, [holiday])).toBe(trouble);
  });

  it('overlaps another on the same day, unless their times do not', () => {
    const noon = { ...christmas, from: '12:00', to: '14:00' };

    expect(troubleOfHoliday(christmas, [morning, christmas])).toBe('overlaps');
    expect(troubleOfHoliday(noon, [morning, noon])).toBeNull();
    expect(troubleOfHoliday(noon, [{ ...christmas, date: '2026-12-26' }, noon])).toBeNull();
  });
});
