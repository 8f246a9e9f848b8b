import type { KeywordMatch, KeywordReply } from '@/api/account-schema';

const LETTER = /[\p{L}\p{N}]/u;

/** A text as people mean it, the way messaging-service reads it: capitals, accents and spaces do not matter. */
function folded(text: string) {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}+/gu, '');
  // Through the capitals, which fold ß and the like.
  return plain
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[\s\p{Z}]+/gu, ' ')
    .trim();
}

/** Where the word begins, if it stands there and is no part of a longer one. */
function placeOf(text: string, word: string, from = 0): number {
  const at = text.indexOf(word, from);
  if (at < 0) {
    return at;
  }
  const longer = [
    [word[0], text[at - 1]],
    [word.at(-1), text[at + word.length]],
  ].some(([own, beside]) => LETTER.test(own ?? '') && LETTER.test(beside ?? ''));
  return longer ? placeOf(text, word, at + 1) : at;
}

const MATCHES: Record<KeywordMatch, (text: string, word: string) => boolean> = {
  exact: (text, word) => text === word,
  'starts-with': (text, word) => placeOf(text, word) === 0,
  contains: (text, word) => placeOf(text, word) >= 0,
};

/** The rule that applies to a text: the first one that fits. */
export function answering(text: string, rules: KeywordReply[]) {
  const said = folded(text);
  return rules.find(
    ({ enabled, match, words }) =>
      enabled && words.map(folded).some((word) => word !== '' && MATCHES[match](said, word)),
  );
}
