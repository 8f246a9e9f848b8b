import { expect, it } from 'vitest';
import type { ActionPage } from '@/api/page-schema';
import { changeOf, fieldsOf } from './page-fields';

const PAGE = {
  slug: 'night-bus',
  title: 'Keep the night bus',
  body: 'Please',
  fields: [],
  consentWords: 'Text me',
  groupId: null,
  thanks: 'Thank you',
  firstText: null,
  opensAt: '2026-12-01T14:00:30Z',
  closesAt: null,
  goal: 500,
  origins: [],
} as unknown as ActionPage;
const ZONE = 'America/New_York';

it('sends only what was changed, so that others may change the rest', () => {
  const fields = fieldsOf(PAGE, ZONE);

  expect(changeOf(fields, PAGE, ZONE)).toEqual({});
  expect(changeOf({ ...fields, title: ' Keep it ', goal: '' }, PAGE, ZONE)).toEqual({
    title: 'Keep it',
    goal: null,
  });
});

it('reads times by the clocks of the account', () => {
  const fields = fieldsOf(PAGE, ZONE);

  expect(fields.opensAt).toBe('2026-12-01T09:00');
  expect(changeOf({ ...fields, closesAt: '2026-12-24T18:00' }, PAGE, ZONE)).toEqual({
    closesAt: '2026-12-24T23:00:00.000Z',
  });
});
