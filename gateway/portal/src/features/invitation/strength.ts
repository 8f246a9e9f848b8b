const KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];

export const STRENGTHS = ['weak', 'fair', 'good', 'strong'] as const;

export type Strength = (typeof STRENGTHS)[number];

/** A word for how hard a password is to guess: length counts most, then variety. */
export function strengthOf(password: string, complaints: string[]): Strength {
  if (complaints.length > 0 || new Set(password).size < 5) {
    return 'weak';
  }
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const points = password.length + 2 * kinds;
  if (points >= 24) {
    return 'strong';
  }
  return points >= 18 ? 'good' : 'fair';
}
