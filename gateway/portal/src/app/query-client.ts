import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/lib/api';
import { StepUpCancelled } from '@/lib/step-up';

const OUTAGE_CHECK = 10_000;

/** Asking again helps against a lost connection, not against a refusal: the server's or the person's. */
function mayPass(error: Error) {
  return !(error instanceof StepUpCancelled) && !(error instanceof ProblemError && error.status < 500);
}

export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
        // A page that could not be loaded comes back by itself, as soon as its service does.
        refetchInterval: ({ state }) => state.error !== null && mayPass(state.error) && OUTAGE_CHECK,
        refetchOnWindowFocus: false,
      },
      // A send is tried even when the browser believes to be offline: failing at once keeps its text.
      mutations: { networkMode: 'always' },
    },
  });
}

export const queryClient = createQueryClient();
