import { expect, it } from 'vitest';
import { caretAfter, grouped, isBic, isIban, isRoutingNumber } from './numbers';

it('groups what was typed or pasted, however it was written', () => {
  expect(grouped('de89-3704 0044.0532013000')).toBe('DE89 3704 0044 0532 0130 00');
  expect(grouped('121000248', 3)).toBe('121 000 248');
  expect(grouped('DE89')).toBe('DE89');
});

it('leaves the caret where the typing was', () => {
  expect(caretAfter('DE89 3704', 5)).toBe(6);
  expect(caretAfter('DE89 3704', 4)).toBe(4);
  expect(caretAfter('DE89', 9)).toBe(4);
});

it('finds a typing error by the check digits', () => {
  expect(isIban('DE89 3704 0044 0532 0130 00')).toBe(true);
  expect(isIban('GB82 WEST 1234 5698 7654 32')).toBe(true);
  expect(isIban('DE89 3704 0044 0532 0130 01')).toBe(false);
  expect(isIban('DE89')).toBe(false);
  expect(isRoutingNumber('121 000 248')).toBe(true);
  expect(isRoutingNumber('121000249')).toBe(false);
  expect(isRoutingNumber('000000000')).toBe(false);
});

it('knows what a BIC looks like', () => {
  expect(isBic('COBADEFFXXX')).toBe(true);
  expect(isBic('COBADEFF')).toBe(true);
  expect(isBic('COBADEFFX')).toBe(false);
});
