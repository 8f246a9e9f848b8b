import { expect, it } from 'vitest';
import { originOf } from './origin';

it.each([
  ['https://example.org', 'https://example.org'],
  ['Example.org', 'https://example.org'],
  ['https://example.org/join?from=us', 'https://example.org'],
  ['https://example.org:8443', 'https://example.org:8443'],
])('takes %s for the site %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
});

it.each(['http://example.org', 'javascript:alert(1)', '*', 'intranet', ''])(
  'takes %s for no site',
  (typed) => {
    expect(originOf(typed)).toBeUndefined();
  },
);
