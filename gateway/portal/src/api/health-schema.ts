import type { Incident } from './overview-schema';

/** Why texts of the last 24 hours did not arrive. */
export interface Failure {
  /** Twilio's code. */
  code: number | null;
  words: string | null;
  count: number;
}

/** How an account is doing. */
export interface AccountHealth {
  lastReceivedAt: string | null;
  lastDeliveredAt: string | null;
  waiting: number;
  oldestWaitingAt: string | null;
  review: number;
  sent24h: number;
  delivered24h: number;
  failures: Failure[];
  credentials: { state: 'ok' | 'refused' | 'unknown'; at: string | null; words: string | null };
  incidents: Incident[];
}

export interface QuarantinedRequest {
  id: number;
  reason: 'no-signature' | 'wrong-signature' | 'unknown-account' | 'malformed';
  recipient: string;
  receivedAt: string;
}

export interface DeadLetter {
  id: string;
  topic: string;
  at: string;
  key: string | null;
  eventType: string | null;
  reason: string | null;
}
