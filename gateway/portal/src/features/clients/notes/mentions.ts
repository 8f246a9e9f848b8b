/** Members who are named in a text, as "@Tom Becker". */

export interface Named {
  id: string;
  name: string;
}

/** The "@" that somebody is typing behind. */
export interface Asked {
  /** Where it stands. */
  start: number;
  query: string;
}

const SHOWN = 6;
/** The server takes no more. */
const MOST = 20;

function fold(words: string) {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether the cursor stands behind an "@" that begins a word, and what was typed since. */
export function askedAt(text: string, cursor: number): Asked | null {
  const found = /(?:^|[\s(])@([^\s@][^@\n]{0,40}|)$/u.exec(text.slice(0, cursor));
  const [, query] = found ?? [];
  return query === undefined ? null : { start: cursor - query.length - 1, query };
}

/** Those of whose names a part begins like that. */
export function suggest<Person extends Named>(query: string, people: Person[]) {
  const wanted = fold(query);
  const fits = ({ name }: Person) => {
    const folded = fold(name);
    return folded.startsWith(wanted) || folded.includes(` ${wanted}`);
  };
  return people.filter(fits).slice(0, SHOWN);
}

function escaped(words: string) {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

export interface Piece {
  text: string;
  /** Whom it names; none for words between names. */
  person?: Named;
  /** Where it begins. */
  at: number;
}

/** Cuts a text at the names in it. */
export function cutAtMentions(text: string, people: Named[]): Piece[] {
  if (people.length === 0) {
    return [{ text, at: 0 }];
  }
  // The longer name first: "@Tom Becker" is not Tom.
  const names = people.map(({ name }) => name).sort((one, other) => other.length - one.length);
  const mention = new RegExp(String.raw`@(${names.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'gu');
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: named, 1: name, index } of text.matchAll(mention)) {
    pieces.push({ text: text.slice(end, index), at: end });
    pieces.push({ text: named, person: people.find((person) => person.name === name), at: index });
    end = index + named.length;
  }
  return [...pieces, { text: text.slice(end), at: end }].filter((piece) => piece.text !== '');
}

/** Who is named in a text; of two with one name the first. */
export function mentionsIn(text: string, people: Named[]) {
  const ids = cutAtMentions(text, people).flatMap(({ person }) => person?.id ?? []);
  return [...new Set(ids)].slice(0, MOST);
}
