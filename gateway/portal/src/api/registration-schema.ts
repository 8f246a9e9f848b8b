/** What identity-service answers who is invited and has no user yet. */

import type { Person } from './people-schema';

/** What stands behind the link of an invitation. */
export interface InvitationOffer {
  firstName: string;
  lastName: string;
  email: string;
  invitedBy: Person;
  expiresAt: string;
  secondFactorRequired: boolean;
}

/** Complaints about what is being typed: none when all is well. */
export interface RegistrationCheck {
  username: 'taken' | 'malformed' | null;
  password: string[];
}

export interface Registration {
  username: string;
  firstName: string;
  lastName: string;
  password: string;
  locale: string;
  timeZone: string;
}
