import type { AccountHealth, DeadLetter, QuarantinedRequest } from './health-schema';
import type { Answers, At, Nothing } from './operations';

type OfRequest = { requestId: number };
type OfLetter = { deadLetterId: string };

/** How an account is, and what needs a person. */
export interface HealthPaths {
  '/api/accounts/{accountId}/health': { get: At<{ accountId: string }> & Answers<AccountHealth> };
  '/api/operations/quarantine': {
    get: { parameters: { query?: { before?: number; limit?: number } } } & Answers<{
      items: QuarantinedRequest[];
      next: number | null;
    }>;
  };
  '/api/operations/quarantine/{requestId}/replay': { post: At<OfRequest> & Nothing };
  '/api/operations/quarantine/{requestId}': { delete: At<OfRequest> & Nothing };
  '/api/operations/dead-letters': { get: { responses: Answers<{ items: DeadLetter[] }>['responses'] } };
  '/api/operations/dead-letters/{deadLetterId}/replay': { post: At<OfLetter> & Nothing };
  '/api/operations/dead-letters/{deadLetterId}': { delete: At<OfLetter> & Nothing };
}
