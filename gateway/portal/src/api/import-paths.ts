import type { ClientFilter } from './client-schema';
import type { Import, ImportPlan } from './import-schema';
import type { Answers, At, Body } from './operations';

type InAccount = { accountId: string };
type OfImport = InAccount & { importId: string };

/** Clients out of files, and into them. */
export interface ImportPaths {
  '/api/accounts/{accountId}/imports': { get: At<InAccount> & Answers<{ items: Import[] }> };
  '/api/accounts/{accountId}/imports/{importId}': { get: At<OfImport> & Answers<Import> };
  '/api/accounts/{accountId}/imports/{importId}/plan': {
    put: At<OfImport> & Body<ImportPlan> & Answers<Import>;
  };
  '/api/accounts/{accountId}/imports/{importId}/start': { post: At<OfImport> & Answers<Import> };
  '/api/accounts/{accountId}/imports/{importId}/cancel': { post: At<OfImport> & Answers<Import> };
  '/api/accounts/{accountId}/imports/{importId}/errors': { get: At<OfImport> & Answers<Blob> };
  '/api/accounts/{accountId}/clients/export': {
    get: At<InAccount, ClientFilter & { format: 'csv' | 'xlsx' }> & Answers<Blob>;
  };
}
