/** What admins are told about the installation as a whole. */

export interface UserSummary {
  active: number;
  disabled: number;
  invited: number;
}

export interface AccountSummary {
  active: number;
  deleted: number;
  companies: number;
}

export type IncidentKind =
  'credentials-refused' | 'texts-waiting' | 'many-failures' | 'webhook-refused' | 'daily-stop';

export interface Incident {
  id: string;
  kind: IncidentKind;
  severity: 'warning' | 'critical';
  since: string;
  words: string;
}

export interface AccountHealthSummary {
  accountId: string;
  severity: 'ok' | 'warning' | 'critical';
  incidents: Incident[];
  lastReceivedAt: string | null;
}

/** What waits until a person decides. */
export interface Queues {
  review: { count: number; oldestAt: string | null; accounts: { accountId: string; count: number }[] };
  quarantine: { count: number };
  deadLetters: { count: number; topics: { topic: string; count: number }[] };
}
