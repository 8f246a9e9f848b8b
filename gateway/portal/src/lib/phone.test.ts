import { describe, expect, it } from 'vitest';
import { formatPhone, toE164 } from './phone';

describe('phones', () => {
  it('are shown with spaces', () => {
    expect(formatPhone('+12025550100')).toBe('+1 202 555 0100');
  });

  it('are understood as people of the country write them', () => {
    expect(toE164('(202) 555-0100', 'US')).toBe('+12025550100');
    expect(toE164('030 901820', 'DE')).toBe('+4930901820');
  });

  it('are refused when they cannot be one', () => {
    expect(toE164('Ana', 'US')).toBeUndefined();
    expect(toE164('12', 'US')).toBeUndefined();
  });
});
