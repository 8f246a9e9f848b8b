import { expect, it } from 'vitest';
import { momentOf, wallTime } from './zoned';

it.each([
  ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ['2026-11-21T09:00', 'America/New_York', '2026-11-21T14:00:00.000Z'],
  ['2026-11-21T09:00', 'Asia/Kolkata', '2026-11-21T03:30:00.000Z'],
  ['2026-11-21T00:30', 'UTC', '2026-11-21T00:30:00.000Z'],
  // Three hours after the clocks went back there.
  ['2026-11-01T04:00', 'America/New_York', '2026-11-01T09:00:00.000Z'],
])('%s in %s is %s, and back', (wall, zone, moment) => {
  expect(momentOf(wall, zone)).toBe(moment);
  expect(wallTime(moment, zone)).toBe(wall);
});

it('moves on a time that the clocks leave out', () => {
  expect(wallTime(momentOf('2026-03-08T02:30', 'America/New_York')!, 'America/New_York')).toMatch(
    /T0[13]:30/,
  );
});

it('knows what is no time', () => {
  expect(momentOf('', 'UTC')).toBeUndefined();
});
