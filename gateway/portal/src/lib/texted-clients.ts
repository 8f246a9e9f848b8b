import type { Client } from '@/api/schema';

export type TextedClient = Pick<Client, 'id' | 'name' | 'phone'>;

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Who is to be texted on the page one goes to; names don't belong into an address. */
    texted?: TextedClient[];
  }
}
