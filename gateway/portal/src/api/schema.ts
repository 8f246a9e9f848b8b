/** What the services answer, as their REST contract describes it. */

import type { ConsentState } from './client-schema';
import type { Capability } from './number-schema';

export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: { field: string; message: string }[];
  /** How many texts are not sent yet, with `/problems/texts-waiting`. */
  waiting?: number;
  /** Where texts to a number go, with `/problems/webhook-elsewhere`. */
  url?: string;
  /** How often a code may still be tried, with `/problems/wrong-code`. */
  left?: number;
  /** How many people a text to many is for now, with `/problems/audience-changed`. */
  recipients?: number;
  /** The texts that arrived meanwhile, with `/problems/conversation-moved-on`. */
  messages?: Message[];
}

export interface Me {
  id: string;
  username: string;
  name: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  locale: string | null;
  timeZone: string | null;
  admin: boolean;
  status: 'active' | 'disabled' | 'deleted';
  /** The version of the picture; null for who has none. */
  picture: number | null;
  secondFactor: boolean;
  secondFactorRequired: boolean;
  /** Until when sensitive calls need no new proof. */
  steppedUpUntil: string | null;
  version: number;
}

export type MeChange = Partial<
  Pick<Me, 'firstName' | 'lastName' | 'email' | 'phone' | 'locale' | 'timeZone'>
>;

/** What a person may do in an account, each including what stands after it. */
export type Role = 'owner' | 'supervisor' | 'member' | 'read-only';

export interface AccountNumber {
  number: string;
  label: string;
  isDefault: boolean;
  capabilities?: Capability[];
  country?: string | null;
}

export interface Account {
  id: string;
  name: string;
  colour: string | null;
  timeZone: string;
  country: string;
  /** In which it writes to its clients. */
  language: string;
  status: 'active' | 'deleted';
  role: Role | null;
  numbers: AccountNumber[];
  owners: Person[];
  memberCount: number;
  /** Who pays for it. */
  company: { id: string; name: string } | null;
  /** Who wants to become its owner, asked by whom. */
  handover: { to: Person; from: Person; expiresAt: string } | null;
  deletedAt: string | null;
  eraseAt: string | null;
  openedAt: string;
  version: number;
}

export interface Person {
  id: string;
  name: string | null;
}

export interface Member {
  userId: string;
  role: Role;
  name: string | null;
  email: string | null;
  addedAt: string;
}

export interface ClientGroup {
  id: string;
  name: string;
  colour: string | null;
}

export interface Client {
  id: string;
  phone: string;
  name: string;
  email: string | null;
  language: string | null;
  /** Null for the account's. */
  timeZone: string | null;
  /** How the time zone is known. */
  timeZoneSource: 'member' | 'client' | 'phone' | 'import' | null;
  blocked: boolean;
  blockReason: string | null;
  /** Wants no texts to many for now. */
  paused: boolean;
  consent: ConsentState;
  consentAt: string | null;
  groups: ClientGroup[];
  tags: string[];
  /** What the account keeps of its own, by key. */
  fields: Record<string, string>;
  /** Who this client turned out to be. */
  mergedInto: string | null;
  /** Who turned out to be this client; only where one is asked for. */
  merges: ClientMerge[];
  addedAt: string;
  lastReceivedAt: string | null;
  lastSentAt: string | null;
  version: number;
}

export interface ClientMerge {
  mergeId: string;
  name: string;
  phone: string;
  at: string;
  undoableUntil: string;
}

export type MessageStatus =
  | 'received'
  | 'scheduled'
  | 'ready'
  | 'dispatching'
  | 'accepted'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'refused'
  | 'unknown'
  | 'review'
  | 'cancelled'
  | 'suppressed'
  | 'expired';

export type Direction = 'inbound' | 'outbound';

export interface Message {
  id: string;
  conversationId: string;
  direction: Direction;
  body: string;
  status: MessageStatus;
  errorCode: number | null;
  error: string | null;
  author: Person | null;
  at: string;
  sequence: number;
  segments: number;
  attempt: number;
  /** Written by no person: a reply to a keyword, a welcome. */
  automatic: boolean;
  /** When it is to be sent, if not at once. */
  dueAt: string | null;
  waitsFor: WaitsFor | null;
}

export type WaitsFor = 'quiet-hours' | 'frequency-cap' | 'daily-stop' | 'pace';

export interface Conversation {
  id: string;
  client: { id: string | null; name: string | null; phone: string; blocked: boolean };
  number: string;
  lastMessage: { body: string; direction: Direction; status: MessageStatus; at: string } | null;
  unread: number;
  assignedTo: Person | null;
  optedOutAt: string | null;
  sequence: number;
  updatedAt: string;
  /** False while it holds nothing but codes and the like; older changes do not say. */
  listed?: boolean;
}

export type ActivityType =
  | 'message.received'
  | 'message.queued'
  | 'message.status'
  | 'conversation.read'
  | 'conversation.assigned'
  | 'client.opted-out'
  | 'client.opted-in';

export interface Activity {
  sequence: number;
  type: ActivityType;
  at: string;
  conversation: Conversation;
  message: Message | null;
}

export interface AccountList {
  items: Account[];
  activeAccountId: string | null;
  /** What opens first after signing in, if one has chosen that. */
  defaultAccountId: string | null;
}

export interface ConversationPage {
  items: Conversation[];
  next: string | null;
  sequence: number;
}

export interface MessagePage {
  items: Message[];
  previous: string | null;
}

export interface ClientPage {
  items: Client[];
  next: string | null;
}

export interface ActivityPage {
  items: Activity[];
  sequence: number;
}
