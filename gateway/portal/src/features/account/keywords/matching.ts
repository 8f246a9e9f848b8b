import type { KeywordMatch, KeywordReply } from '@/api/account-schema';

const LETTER = /[\p{L}\p{N}]/u;

function plain(text: string) {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Whether nothing of a longer word stands there. */
function isEdge(character: string | undefined) {
  return character === undefined || !LETTER.test(character);
}

function contains(text: string, word: string) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isEdge(text[at - 1]) && isEdge(text[at + word.length])) {
      return true;
    }
  }
  return false;
}

const MATCHES: Record<KeywordMatch, (text: string, word: string) => boolean> = {
  exact: (text, word) => text === word,
  'starts-with': (text, word) => text.startsWith(word) && isEdge(text[word.length]),
  contains,
};

/** The rule that answers a text: the first one that fits. */
export function answering(text: string, rules: KeywordReply[]) {
  const said = plain(text);
  return rules.find(
    ({ enabled, match, words }) => enabled && words.some((word) => MATCHES[match](said, plain(word))),
  );
}
