import type { Answers, Asks, At, Body } from './operations';
import type { NewCorrection, Statement, Usage, UsageOfAll } from './usage-schema';

type Range = { from: string; to: string };
type OfAccountMonth = { accountId: string; month: string };
type OfCompanyMonth = { companyId: string; month: string };
type File<Path, Type extends string> = At<Path> & { responses: { 200: { content: Record<Type, string> } } };

/** What the portal asks account-service about usage and statements. */
export interface UsagePaths {
  '/api/usage': { get: Asks<Range> & Answers<UsageOfAll> };
  '/api/accounts/{accountId}/usage': { get: At<{ accountId: string }, Range> & Answers<Usage> };
  '/api/accounts/{accountId}/statements/{month}': { get: At<OfAccountMonth> & Answers<Statement> };
  '/api/accounts/{accountId}/statements/{month}/csv': { get: File<OfAccountMonth, 'text/csv'> };
  '/api/accounts/{accountId}/statements/{month}/pdf': { get: File<OfAccountMonth, 'application/pdf'> };
  '/api/companies/{companyId}/statements/{month}': { get: At<OfCompanyMonth> & Answers<Statement> };
  '/api/companies/{companyId}/statements/{month}/csv': { get: File<OfCompanyMonth, 'text/csv'> };
  '/api/companies/{companyId}/statements/{month}/pdf': { get: File<OfCompanyMonth, 'application/pdf'> };
  '/api/companies/{companyId}/statements/{month}/corrections': {
    post: At<OfCompanyMonth> & Body<NewCorrection> & Answers<Statement>;
  };
}
