import type { Terms } from '@/api/enrolment-schema';

/** The languages apart, drafts first, then the newest version. */
export function inOrder(terms: Terms[]) {
  return terms.toSorted(
    (one, other) =>
      one.language.localeCompare(other.language) ||
      (other.version ?? Infinity) - (one.version ?? Infinity) ||
      0,
  );
}

/** Whether it is what people are shown now. */
export function isCurrent({ id, language, version }: Terms, terms: Terms[]) {
  const versions = terms.filter((other) => other.language === language).map((other) => other.version ?? 0);
  return version !== null && version === Math.max(...versions) && terms.some((other) => other.id === id);
}
