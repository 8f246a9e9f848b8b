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
