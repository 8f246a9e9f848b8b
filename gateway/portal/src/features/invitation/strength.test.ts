import { describe, expect, it } from 'vitest';
import { strengthOf } from './strength';
import { suggestionsFor } from './suggestions';

describe('strength', () => {
  it.each([
    ['blue horses swim at night', 'strong'],
    ['Correct-horse', 'good'],
    ['horsehorsey', 'fair'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ])('%s is %s', (password, strength) => {
    expect(strengthOf(password, [])).toBe(strength);
  });

  it('is never more than weak while the server complains', () => {
    expect(strengthOf('blue horses swim at night', ['It is known'])).toBe('weak');
  });
});

describe('suggestions', () => {
  it('come in plain letters', () => {
    expect(suggestionsFor('Chloé', 'Díaz-Møller')).toEqual([
      'chloe.diazmller',
      'cdiazmller',
      'chloed',
      'chloe',
    ]);
  });

  it('are none for names in other letters', () => {
    expect(suggestionsFor('Юлия', 'Иванова')).toEqual([]);
  });
});
