import { expect, it } from 'vitest';
import type { Broadcast } from '@/api/broadcast-schema';
import { freshness } from './broadcasts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const HOUR = 3_600_000;

function done(hoursAgo: number, part: Partial<Broadcast['counts']> = {}) {
  const finishedAt = new Date(NOW - hoursAgo * HOUR).toISOString();
  return { state: 'done', finishedAt, counts: { waiting: 0, sent: 0, ...part } } as Broadcast;
}

it('waits for replies although every text has arrived', () => {
  expect(freshness(done(1), NOW)).toBe(10_000);
});

it('does not wait for ever for reports of delivery', () => {
  expect(freshness(done(25, { sent: 3 }), NOW)).toBe(false);
});
