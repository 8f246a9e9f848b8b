import { describe, expect, it } from 'vitest';
import { askedAt, cutAtMentions, mentionsIn, suggest } from './mentions';

const TOM = { id: 'u-tom', name: 'Tom' };
const BECKER = { id: 'u-becker', name: 'Tom Becker' };
const INES = { id: 'u-ines', name: 'Inês O’Neil (desk)' };
const ALL = [TOM, BECKER, INES];

describe('what is asked for', () => {
  it.each([
    ['@', { start: 0, query: '' }],
    ['Ask @To', { start: 4, query: 'To' }],
    ['(@Tom Be', { start: 1, query: 'Tom Be' }],
    ['mail tom@clinic', null],
    ['@ Tom', null],
    ['@Tom\nnext', null],
  ])('behind “%s”', (text, asked) => {
    expect(askedAt(text, text.length)).toEqual(asked);
  });

  it('is found by any part of a name, with or without accents', () => {
    expect(suggest('beck', ALL)).toEqual([BECKER]);
    expect(suggest('ines', ALL)).toEqual([INES]);
    expect(suggest('om', ALL)).toEqual([]);
  });
});

describe('who is named', () => {
  it.each([
    ['@Tom Becker please call', ['u-becker']],
    ['@Tom, @Tom Becker and @Tom', ['u-tom', 'u-becker']],
    ['@Tomas and Tom', []],
    ['for @Inês O’Neil (desk)', ['u-ines']],
  ])('in “%s”', (text, ids) => {
    expect(mentionsIn(text, ALL)).toEqual(ids);
  });

  it('is the one who was chosen, of two with one name', () => {
    expect(mentionsIn('@Tom', [{ id: 'u-other', name: 'Tom' }, ...ALL])).toEqual(['u-other']);
  });

  it('leaves the text whole', () => {
    const text = 'Hi @Tom, see @Inês O’Neil (desk)!';

    expect(
      cutAtMentions(text, ALL)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
