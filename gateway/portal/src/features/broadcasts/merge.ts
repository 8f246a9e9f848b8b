const PLACE = /\{\{([^{}|]*)(?:\|([^{}|]*))?\}\}/g;

/** What stands in a text for something that differs from person to person. */
export function place(key: string, fallback: string) {
  return fallback.trim() ? `{{${key}|${fallback.trim()}}}` : `{{${key}}}`;
}

export function canBeFallback(words: string) {
  return !/[{}|]/.test(words);
}

/** The text to somebody of whom nothing is known: what every text has at least. */
export function withoutFields(body: string) {
  return body.replaceAll(PLACE, (_, __, fallback: string | undefined) => fallback?.trim() ?? '');
}
