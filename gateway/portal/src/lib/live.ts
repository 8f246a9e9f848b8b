import type { Activity } from '@/api/schema';
import { connectShared, type LiveState } from './shared-stream';

export type { LiveState };

export interface LiveHandlers {
  /** The account's sequence number this tab has seen. */
  sequence(): number;
  onActivity(activity: Activity): void;
  onState(state: LiveState): void;
  /** Another tab's stream is ahead of this tab. */
  onGap(): void;
  onRevoked(): void;
  /** Asks the server why the stream was refused; resolves when it may be tried again. */
  probe(): Promise<void>;
}

type AccountEvents = { activity: Activity; revoked: unknown };

/** Hears what happens in an account until the returned function is called. */
export function connectLive(accountId: string, handlers: LiveHandlers) {
  return connectShared<AccountEvents>(`waffle-live-${accountId}`, {
    ...handlers,
    address: () => `/api/accounts/${accountId}/stream?after=${handlers.sequence()}`,
    on: { activity: handlers.onActivity, revoked: handlers.onRevoked },
    last: 'revoked',
  });
}
