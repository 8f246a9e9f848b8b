import type { Money } from './company-schema';

export type Capability = 'sms' | 'mms' | 'voice';

/** A number of the Twilio account that an account texts with. */
export interface TwilioNumber {
  sid: string;
  number: string;
  label: string;
  capabilities: Capability[];
  /** Where texts to it go. */
  webhook: 'ours' | 'elsewhere' | 'none';
  /** Whether the account texts from it. */
  inAccount: boolean;
}

export type OfferType = 'local' | 'toll-free' | 'mobile';

/** A number that can be bought. */
export interface NumberOffer {
  number: string;
  locality: string | null;
  region: string | null;
  capabilities: Capability[];
  monthlyPrice: Money | null;
}

export interface NumberRegistration {
  kind: '10dlc' | 'toll-free' | 'none';
  state: 'approved' | 'pending' | 'rejected' | 'unregistered' | 'unknown';
  detail: string | null;
}

export interface NewNumber {
  number: string;
  label: string;
  isDefault?: boolean;
  /** Whether texts that go elsewhere come here from now on. */
  takeOver?: boolean;
}

export interface NewCredentials {
  accountSid: string;
  authToken: string;
  messagingServiceSid: string | null;
}

/** What may be known of credentials: never the token. */
export interface Carrier {
  accountSid: string | null;
  messagingServiceSid: string | null;
  usesInstallation: boolean;
  connectedAt: string | null;
  /** Until when the token before may still sign. */
  previousUntil: string | null;
  /** What Twilio said, where it was just asked. */
  check: { accountName: string; status: string; balance: Money | null } | null;
}
