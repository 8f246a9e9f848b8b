import { SegmentedMessage } from 'sms-segments-calculator';

export interface Segments {
  count: number;
  encoding: 'GSM-7' | 'UCS-2';
  /** Characters that still fit into the last segment. */
  left: number;
  /** The characters that force the costlier encoding, each once. */
  offenders: string[];
}

const EMPTY: Segments = { count: 0, encoding: 'GSM-7', left: 160, offenders: [] };

/** How the carrier will cut a text, and why. */
export function segmentsOf(text: string): Segments {
  if (!text) {
    return EMPTY;
  }
  const message = new SegmentedMessage(text);
  const last = message.segments[message.segments.length - 1]!;
  const plain = message.encodingName === 'GSM-7';
  return {
    count: message.segmentsCount,
    encoding: message.encodingName,
    left: Math.floor(last.freeSizeInBits() / (plain ? 7 : 16)),
    offenders: plain ? [] : [...new Set(message.getNonGsmCharacters())],
  };
}

const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2022': '-',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u00b4': "'",
  '`': "'",
};

/** The text with typographic characters replaced by their plain likes. */
export function toPlain(text: string) {
  return [...text].map((character) => PLAIN[character] ?? character).join('');
}
