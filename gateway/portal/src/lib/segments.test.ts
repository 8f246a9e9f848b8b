import { describe, expect, it } from 'vitest';
import { segmentsOf, toPlain } from './segments';

describe('segmentsOf', () => {
  it.each([
    ['nothing', '', 0, 'GSM-7'],
    ['a full segment', 'a'.repeat(160), 1, 'GSM-7'],
    ['one character more', 'a'.repeat(161), 2, 'GSM-7'],
    ['two full segments', 'a'.repeat(306), 2, 'GSM-7'],
    ['three segments', 'a'.repeat(307), 3, 'GSM-7'],
    ['characters that count double', '€'.repeat(80), 1, 'GSM-7'],
    ['too many that count double', '€'.repeat(81), 2, 'GSM-7'],
    ['a full Unicode segment', 'ж'.repeat(70), 1, 'UCS-2'],
    ['two Unicode segments', 'ж'.repeat(71), 2, 'UCS-2'],
    ['emoji, which are pairs', '🙂'.repeat(35), 1, 'UCS-2'],
    ['too many emoji', '🙂'.repeat(36), 2, 'UCS-2'],
  ])('counts %s', (_, text, count, encoding) => {
    expect(segmentsOf(text)).toMatchObject({ count, encoding });
  });

  it('names each character that forces Unicode once', () => {
    expect(segmentsOf('It’s 5 o’clock').offenders).toEqual(['’']);
  });
});

describe('toPlain', () => {
  it('turns typographic characters into plain ones', () => {
    expect(toPlain('“It’s” 5 – 6…')).toBe('"It\'s" 5 - 6...');
  });

  it('leaves letters alone that have no plain like', () => {
    expect(toPlain('žluťoučký 🙂')).toBe('žluťoučký 🙂');
  });
});
