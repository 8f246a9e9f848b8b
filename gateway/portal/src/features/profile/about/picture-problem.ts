import { ProblemError } from '@/lib/api';

/** What the server said against a picture: it looks inside, too. */
export function refusalOf(error: unknown) {
  return error instanceof ProblemError ? error.problem.detail : undefined;
}
