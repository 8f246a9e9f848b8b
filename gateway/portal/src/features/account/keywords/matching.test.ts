import { expect, it } from 'vitest';
import type { KeywordMatch, KeywordReply } from '@/api/account-schema';
import { answering } from './matching';

function rule(match: KeywordMatch, words: string[], more: Partial<KeywordReply> = {}): KeywordReply {
  const rest = {
    id: null,
    name: 'Rule',
    enabled: true,
    reply: 'Hello',
    tag: null,
    groupId: null,
    assignTo: null,
  };
  return { ...rest, match, words, ...more };
}

it.each<[KeywordMatch, string, string, boolean]>([
  ['exact', 'hours', ' HOURS ', true],
  ['exact', 'hours', 'hours?', false],
  ['exact', 'opening hours', 'opening   hours', true],
  ['exact', 'cafe', 'Café', true],
  ['exact', 'strasse', 'Straße', true],
  ['starts-with', 'hours', 'Hours on Friday?', true],
  ['starts-with', 'hour', 'Hours on Friday?', false],
  ['starts-with', 'hours', 'Your hours', false],
  ['contains', 'flu shot', 'Any flu shot left?', true],
  ['contains', 'flu', 'influenza or flu', true],
  ['contains', 'flu', 'influenza', false],
  ['contains', '?', 'really?', true],
])('%s %s: %s', (match, word, text, fits) => {
  expect(answering(text, [rule(match, [word])]) !== undefined).toBe(fits);
});

it('the first rule that fits counts, and none that is off', () => {
  const off = rule('contains', ['hours'], { enabled: false });
  const first = rule('contains', ['hours']);

  expect(answering('Your hours?', [off, first, rule('exact', ['your hours?'])])).toBe(first);
});
