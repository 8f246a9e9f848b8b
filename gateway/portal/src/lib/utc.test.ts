import { expect, it } from 'vitest';
import { lastDays, lastMonths, longDay, monthName } from './utc';

const NEW_YEAR = Date.parse('2027-01-01T00:30:00Z');

it('counts today among the last days', () => {
  expect(lastDays(3, NEW_YEAR)).toEqual({ from: '2026-12-30', to: '2027-01-01' });
});

it('goes from a month to the one before', () => {
  expect(lastMonths(3, NEW_YEAR)).toEqual(['2027-01', '2026-12', '2026-11']);
});

it('names the day and the month that was meant, wherever one is', () => {
  expect(longDay('2026-11-01')).toBe('Sunday, November 1, 2026');
  expect(monthName('2026-11')).toBe('November 2026');
});
