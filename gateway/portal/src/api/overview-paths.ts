import type { Answers } from './operations';
import type { AccountHealthSummary, AccountSummary, Queues, UserSummary } from './overview-schema';

type Get<T> = { get: { responses: Answers<T>['responses'] } };

/** What the admins' start page asks. */
export interface OverviewPaths {
  '/api/users/summary': Get<UserSummary>;
  '/api/accounts/summary': Get<AccountSummary>;
  '/api/operations/health': Get<{ accounts: AccountHealthSummary[] }>;
  '/api/operations/queues': Get<Queues>;
}
