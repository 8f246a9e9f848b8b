import { expect, it } from 'vitest';
import { standingOf } from './standing';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const YESTERDAY = '2026-11-20T12:00:00Z';
const TOMORROW = '2026-11-22T12:00:00Z';

it.each([
  ['draft', null, null, 'draft'],
  ['draft', TOMORROW, null, 'draft'],
  ['open', null, null, 'open'],
  ['open', TOMORROW, null, 'planned'],
  ['open', YESTERDAY, TOMORROW, 'open'],
  ['open', null, YESTERDAY, 'closed'],
  ['closed', null, TOMORROW, 'closed'],
] as const)('says of a page that is %s from %s until %s: %s', (state, opensAt, closesAt, standing) => {
  expect(standingOf({ state, opensAt, closesAt }, NOW)).toBe(standing);
});
