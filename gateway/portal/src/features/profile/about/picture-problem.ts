import { ProblemError } from '@/lib/api';

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

const LARGEST = 10_000_000;

export type PictureProblem = 'tooLarge' | 'wrongKind';

/** What speaks against a file before it is sent. */
export function problemOf(file: File): PictureProblem | null {
  if (!PICTURE_TYPES.includes(file.type)) {
    return 'wrongKind';
  }
  return file.size > LARGEST ? 'tooLarge' : null;
}

/** What the server said against it: it looks inside, too. */
export function refusalOf(error: unknown) {
  return error instanceof ProblemError ? error.problem.detail : undefined;
}
