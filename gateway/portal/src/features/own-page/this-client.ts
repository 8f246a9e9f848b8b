import { createContext, use } from 'react';
import type { OwnPage } from '@/api/joining-schema';

export interface ThisClient {
  own: string;
  page: OwnPage & { client: NonNullable<OwnPage['client']> };
  /** Does something in the person's name, then shows what came of it; who is asked for a code first gets false. */
  act: (deed: () => Promise<unknown>) => Promise<boolean>;
  onDeleted: () => void;
}

export const ThisClientContext = createContext<ThisClient | null>(null);

/** Whose page it is. */
export function useThisClient() {
  return use(ThisClientContext)!;
}
