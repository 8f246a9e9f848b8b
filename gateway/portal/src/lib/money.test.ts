import { expect, it } from 'vitest';
import { formatMoney, formatPrice, toAmount } from './money';

it('keeps amounts that a number would round', () => {
  expect(formatMoney('9007199254740993.17', 'USD')).toBe('$9,007,199,254,740,993.17');
});

it('shows prices to their last digit, and no less than the currency has', () => {
  expect(formatPrice('0.007925', 'USD')).toBe('$0.007925');
  expect(formatPrice('1', 'EUR')).toBe('€1.00');
});

it('understands a comma and leaves out what is no amount', () => {
  expect(toAmount(' 12,50 ')).toBe('12.50');
  expect(toAmount('-3', { negative: true })).toBe('-3');
  expect(toAmount('-3')).toBeUndefined();
  expect(toAmount('1,000.00')).toBeUndefined();
  expect(toAmount('0.123', { digits: 2 })).toBeUndefined();
  expect(toAmount('')).toBeUndefined();
});
