import type {
  Broadcast,
  BroadcastPreview,
  BroadcastText,
  NewBroadcast,
  Prices,
  Recipient,
  RecipientFilter,
} from './broadcast-schema';
import type { Answers, At, Body } from './operations';

type InAccount = { accountId: string };
type OfBroadcast = InAccount & { broadcastId: string };
type Page<T> = { items: T[]; next: string | null };

/** What the portal asks about texts to many. */
export interface BroadcastPaths {
  '/api/accounts/{accountId}/prices': { get: At<InAccount> & Answers<Prices> };
  '/api/accounts/{accountId}/broadcasts/preview': {
    post: At<InAccount> & Body<BroadcastText> & Answers<BroadcastPreview>;
  };
  '/api/accounts/{accountId}/broadcasts': {
    get: At<InAccount, { before?: string; limit?: number }> & Answers<Page<Broadcast>>;
    post: { parameters: { path: InAccount; header: { 'Idempotency-Key': string } } } & Body<NewBroadcast> &
      Answers<Broadcast>;
  };
  '/api/accounts/{accountId}/broadcasts/{broadcastId}': {
    get: At<OfBroadcast> & Answers<Broadcast>;
    patch: At<OfBroadcast> & Body<{ sendAt: string }> & Answers<Broadcast>;
  };
  '/api/accounts/{accountId}/broadcasts/{broadcastId}/recipients': {
    get: At<OfBroadcast, { state?: RecipientFilter; query?: string; after?: string; limit?: number }> &
      Answers<Page<Recipient>>;
  };
  '/api/accounts/{accountId}/broadcasts/{broadcastId}/pause': { post: At<OfBroadcast> & Answers<Broadcast> };
  '/api/accounts/{accountId}/broadcasts/{broadcastId}/resume': { post: At<OfBroadcast> & Answers<Broadcast> };
  '/api/accounts/{accountId}/broadcasts/{broadcastId}/stop': { post: At<OfBroadcast> & Answers<Broadcast> };
}
