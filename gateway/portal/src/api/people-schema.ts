/** What identity-service answers about people, machines and what they did. */

import type { Role } from './schema';

export interface Person {
  id: string;
  name: string | null;
}

export type UserStatus = 'active' | 'disabled' | 'deleted';

export interface User {
  id: string;
  username: string;
  firstName: string;
  lastName: string;
  name: string;
  email: string | null;
  phone: string | null;
  locale: string;
  timeZone: string;
  admin: boolean;
  status: UserStatus;
  /** The version of the picture; null for who has none. */
  picture: number | null;
  secondFactor: boolean;
  invitedBy: Person | null;
  createdAt: string;
  lastSignInAt: string | null;
  version: number;
}

export interface UserPage {
  items: User[];
  next: string | null;
}

export interface Session {
  id: string;
  ip: string | null;
  startedAt: string;
  lastSeenAt: string;
  client: string | null;
  browser: string | null;
  os: string | null;
  /** The session that asks. */
  current: boolean;
  remembered: boolean;
}

export type CredentialType = 'password' | 'totp' | 'passkey' | 'recovery-codes';

export interface Credential {
  id: string;
  type: CredentialType;
  label: string | null;
  createdAt: string;
}

export interface AccountGrant {
  accountId: string;
  role: Role;
}

export type InvitationStatus = 'open' | 'accepted' | 'expired' | 'withdrawn';

export interface Invitation {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  admin: boolean;
  accounts: AccountGrant[];
  status: InvitationStatus;
  mail: 'waiting' | 'sent' | 'failing';
  invitedBy: Person;
  invitedAt: string;
  expiresAt: string;
}

export interface NewInvitation {
  firstName: string;
  lastName: string;
  email: string;
  admin?: boolean;
  accounts: AccountGrant[];
}

export interface NewServiceClient {
  name: string;
  /** Like `messages:read`. */
  scopes: string[];
  accounts: AccountGrant[];
  expiresAt: string;
}

export type ServiceClientStatus = 'active' | 'expired' | 'revoked';

export interface ServiceClient extends NewServiceClient {
  id: string;
  clientId: string;
  createdAt: string;
  createdBy: Person;
  status: ServiceClientStatus;
}

/** The only answer that ever holds the secret. */
export interface IssuedServiceClient extends ServiceClient {
  secret: string;
}

export type AuditOutcome = 'success' | 'refused' | 'failed';

export interface AuditLine {
  sequence: number;
  at: string;
  service: string;
  action: string;
  actor: { id: string | null; name: string | null; kind: 'user' | 'service' | 'anonymous' | 'system' };
  accountId: string | null;
  targets: Record<string, string>;
  outcome: AuditOutcome;
  status: number | null;
  ip: string | null;
  userAgent: string | null;
  traceId: string | null;
  details: Record<string, string>;
  hash: string;
}

export interface AuditPage {
  items: AuditLine[];
  next: string | null;
}

export interface AuditVerification {
  intact: boolean;
  lines: number;
  firstTampered: number | null;
  head: string | null;
  /** The last line that a head kept elsewhere vouches for; null when those could not be read. */
  anchored: number | null;
}
