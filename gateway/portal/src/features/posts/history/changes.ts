import { diffWordsWithSpace } from 'diff';

export interface Part {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

// Of what stayed the same, only its ends are of interest.
const AROUND = 80;
// In milliseconds: two long texts that have nothing in common are not compared to the end.
const PATIENCE = 500;

/** Cut between words. */
function shortened(text: string, first: boolean, last: boolean) {
  const before = first ? 0 : AROUND;
  const after = last ? 0 : AROUND;
  if (text.length <= before + after + AROUND) {
    return text;
  }
  const head = text.slice(0, before).replace(/\S*$/, '');
  const tail = after > 0 ? text.slice(-after).replace(/^\S*/, '') : '';
  return `${head.trimEnd()} … ${tail.trimStart()}`;
}

/** What became of a text, word by word; nothing if it stayed as it was. */
export function changesOf(before: string, after: string): Part[] {
  if (before === after) {
    return [];
  }
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return parts.map(({ value, added, removed }, index) => {
    if (added || removed) {
      return { kind: added ? 'added' : 'removed', text: value };
    }
    return { kind: 'same', text: shortened(value, index === 0, index === parts.length - 1) };
  });
}
