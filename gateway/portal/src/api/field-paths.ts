import type { ClientField, Tag } from './field-schema';
import type { Answers, At, Body } from './operations';

type InAccount = { accountId: string };

/** What an account calls its clients, and asks of them. */
export interface FieldPaths {
  '/api/accounts/{accountId}/client-fields': {
    get: At<InAccount> & Answers<{ items: ClientField[] }>;
    put: { parameters: { path: InAccount; header: { 'If-Match': string } } } & Body<{
      items: ClientField[];
    }> &
      Answers<{ items: ClientField[] }>;
  };
  '/api/accounts/{accountId}/tags': { get: At<InAccount, { query?: string }> & Answers<{ items: Tag[] }> };
}
