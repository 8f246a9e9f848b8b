import type { Acceptance, Enrolment, Terms, TermsFields } from './enrolment-schema';
import type { Answers, At, Body, Nothing } from './operations';

type InAccount = { accountId: string };
type OfTerms = InAccount & { termsId: string };
type IfMatch = { parameters: { path: InAccount; header: { 'If-Match': string } } };

/** How an account takes in clients. */
export interface EnrolmentPaths {
  '/api/accounts/{accountId}/enrolment': {
    get: At<InAccount> & Answers<Enrolment>;
    put: IfMatch & Body<Enrolment> & Answers<Enrolment>;
  };
  '/api/accounts/{accountId}/terms': {
    get: At<InAccount> & Answers<{ items: Terms[] }>;
    post: At<InAccount> & Body<TermsFields> & Answers<Terms>;
  };
  '/api/accounts/{accountId}/terms/{termsId}': {
    put: At<OfTerms> & Body<TermsFields> & Answers<Terms>;
    delete: At<OfTerms> & Nothing;
  };
  '/api/accounts/{accountId}/terms/{termsId}/publish': { post: At<OfTerms> & Answers<Terms> };
  '/api/accounts/{accountId}/terms/{termsId}/acceptances': {
    get: At<OfTerms, { after?: string; limit?: number }> &
      Answers<{ items: Acceptance[]; next: string | null }>;
  };
}
