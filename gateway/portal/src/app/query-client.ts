import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/lib/api';

/** Asking again helps against a lost connection, not against a refusal. */
function mayHelp(failures: number, error: Error) {
  const refused = error instanceof ProblemError && error.status < 500;
  return !refused && failures < 2;
}

export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: mayHelp, refetchOnWindowFocus: false },
      // A send is tried even when the browser believes to be offline: failing at once keeps its text.
      mutations: { networkMode: 'always' },
    },
  });
}

export const queryClient = createQueryClient();
