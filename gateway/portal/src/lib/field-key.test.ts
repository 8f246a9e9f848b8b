import { expect, it } from 'vitest';
import { keyOf } from './field-key';

it.each([
  ['Shirt size', 'shirt_size'],
  ['Größe (cm)', 'gro_e_cm'],
  ['2nd visit', 'nd_visit'],
  ['الاسم', 'field'],
])('%s is kept as %s', (label, key) => {
  expect(keyOf(label, [])).toBe(key);
});

it('gives no key twice, nor one that clients have anyway', () => {
  expect(keyOf('Phone', [])).toBe('phone_2');
  expect(keyOf('Size', ['size', 'size_2'])).toBe('size_3');
});
