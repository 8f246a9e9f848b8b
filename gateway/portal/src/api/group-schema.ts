/** What client-service answers about groups. */

import type { ClientFilter } from './client-schema';
import type { ClientGroup } from './schema';

export type { ClientFilter as ClientCriteria } from './client-schema';

export type RuleOperator =
  | 'is'
  | 'is-not'
  | 'contains'
  | 'starts-with'
  | 'is-set'
  | 'is-not-set'
  | 'before'
  | 'after'
  | 'within-days'
  | 'not-within-days'
  | 'more-than'
  | 'less-than';

export interface RuleCondition {
  /** What is looked at; `field:<key>` for the account's own fields. */
  field: string;
  operator: RuleOperator;
  value: string | null;
}

export interface Rules {
  match: 'all' | 'any';
  conditions: RuleCondition[];
}

export interface Group extends ClientGroup {
  /** People are put into a named group; a smart one takes in whom its rules fit. */
  kind: 'named' | 'smart';
  rules: Rules | null;
  /** How many are in it. */
  clients: number;
  /** Why its rules take nobody in any more. */
  problem: string | null;
  version: number;
}

export interface GroupFields {
  name: string;
  colour: string | null;
  rules: Rules | null;
}

/** Whom the rules of a smart group would take in, with the first of them. */
export interface RulesPreview {
  count: number;
  items: { id: string; name: string; phone: string }[];
}

/** Some clients: these, or all whom a filter fits. */
export type SomeClients = { clientIds: string[] } | { filter: ClientFilter };
