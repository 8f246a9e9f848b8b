/** What is marked in a text field, with the text. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Puts marks around what is selected, or around the words that stand there if nothing is. */
export function surround(
  { text, start, end }: Selected,
  before: string,
  after: string,
  words: string,
): Selected {
  const inside = text.slice(start, end) || words;
  const marked = before + inside + after;
  const from = start + before.length;
  return { text: text.slice(0, start) + marked + text.slice(end), start: from, end: from + inside.length };
}

/** Puts a mark before each line that is selected. */
export function begin({ text, start, end }: Selected, mark: string): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end).split('\n');
  const marked = lines.map((line) => mark + line).join('\n');
  const until = from + marked.length;
  return { text: text.slice(0, from) + marked + text.slice(end), start: until, end: until };
}

/** Puts something on lines of its own. */
export function putApart({ text, start, end }: Selected, block: string): Selected {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const head = before ? `${before}\n\n${block}` : block;
  return { text: `${head}\n\n${after}`, start: head.length + 2, end: head.length + 2 };
}

/** The Markdown of a picture: its words must not end it. */
export function pictureMark({ url, alt }: { url: string; alt: string }) {
  return `![${alt.replaceAll(/[[\]\\]/g, '\\$&')}](${url})`;
}
