export const LONGEST_SLUG = 60;
const SHORTEST = 3;

/** An address of the title: "Keep the night bus!" is `keep-the-night-bus`. */
export function slugOf(title: string) {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{Mark}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-|-$/g, '');
}

/** Small letters, digits, and single hyphens between them. */
export function isSlug(typed: string) {
  return typed.length >= SHORTEST && typed.length <= LONGEST_SLUG && /^[a-z0-9](-?[a-z0-9])*$/.test(typed);
}
