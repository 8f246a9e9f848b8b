import { expect, it } from 'vitest';
import type { Prices } from '@/api/broadcast-schema';
import { costOf } from './cost';

const US = { direction: 'out', kind: 'sms', country: 'US', price: '0.0079' } as const;
const ELSEWHERE = { ...US, country: '*', price: '0.1' };
const PRICES: Prices = { currency: 'USD', prices: [{ ...US, direction: 'in', price: '9' }, US] };

it('adds up to the last digit', () => {
  const texts = [{ country: 'US', texts: 1_204, segments: 2_408 }];

  expect(costOf(texts, PRICES)).toEqual({ amount: '19.023200', currency: 'USD' });
});

it('takes the price for everywhere where there is none for a country', () => {
  const prices = { ...PRICES, prices: [...PRICES.prices, ELSEWHERE] };
  const texts = [
    { country: 'US', texts: 1, segments: 1 },
    { country: 'DE', texts: 1, segments: 2 },
    { country: '', texts: 1, segments: 1 },
  ];

  expect(costOf(texts, prices)?.amount).toBe('0.307900');
});

it('says nothing rather than half of it', () => {
  expect(costOf([{ country: 'DE', texts: 1, segments: 1 }], PRICES)).toBeUndefined();
  expect(costOf([], { currency: null, prices: [] })).toBeUndefined();
});
