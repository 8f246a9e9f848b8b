import { expect, it } from 'vitest';
import { isSlug, slugOf } from './slug';

it.each([
  ['Keep the night bus!', 'keep-the-night-bus'],
  ['  Ça va – où?  ', 'ca-va-ou'],
  ["Children's ward", 'childrens-ward'],
  ['日本', ''],
])('makes an address of %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

it('cuts a long title so that what is left is an address', () => {
  const slug = slugOf(`${'a'.repeat(59)} and more`);

  expect(slug).toHaveLength(59);
  expect(isSlug(slug)).toBe(true);
});

it.each(['ab', 'a--b', '-ab', 'ab-', 'Bus', 'night bus', 'a'.repeat(61)])(
  'takes %s for no address',
  (typed) => {
    expect(isSlug(typed)).toBe(false);
  },
);
