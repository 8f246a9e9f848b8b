/** The start page is left open: its numbers stay those of the last minute. */
export const fresh = { refetchInterval: 60_000, staleTime: 15_000 };
