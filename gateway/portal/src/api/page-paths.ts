import type { Answers, At, Body, Nothing } from './operations';
import type { ActionPage, PageDay, PageDraft, Supporter, SupporterFilter } from './page-schema';

type InAccount = { accountId: string };
type OfPage = InAccount & { pageId: string };
type IfMatch = { parameters: { path: OfPage; header: { 'If-Match': string } } };
type Paged = { after?: string; limit?: number };

/** What the portal asks about action pages and who supports them. */
export interface ActionPagePaths {
  '/api/accounts/{accountId}/action-pages': {
    get: At<InAccount> & Answers<{ items: ActionPage[] }>;
    post: At<InAccount> & Body<PageDraft> & Answers<ActionPage>;
  };
  '/api/accounts/{accountId}/action-pages/preview': {
    post: At<InAccount> & Body<{ body: string }> & Answers<{ html: string }>;
  };
  '/api/accounts/{accountId}/action-pages/{pageId}': {
    get: At<OfPage> & Answers<ActionPage>;
    put: IfMatch & Body<PageDraft> & Answers<ActionPage>;
    delete: At<OfPage> & Nothing;
  };
  '/api/accounts/{accountId}/action-pages/{pageId}/open': { post: At<OfPage> & Answers<ActionPage> };
  '/api/accounts/{accountId}/action-pages/{pageId}/close': { post: At<OfPage> & Answers<ActionPage> };
  '/api/accounts/{accountId}/action-pages/{pageId}/copy': { post: At<OfPage> & Answers<ActionPage> };
  '/api/accounts/{accountId}/action-pages/{pageId}/picture': { delete: At<OfPage> & Nothing };
  '/api/accounts/{accountId}/action-pages/{pageId}/supporters': {
    get: At<OfPage, SupporterFilter & Paged> & Answers<{ items: Supporter[]; next: string | null }>;
  };
  '/api/accounts/{accountId}/action-pages/{pageId}/supporters/export': {
    get: At<OfPage, SupporterFilter & { format: 'csv' | 'xlsx' }> & Answers<unknown>;
  };
  '/api/accounts/{accountId}/action-pages/{pageId}/days': {
    get: At<OfPage, { days?: number }> & Answers<{ items: PageDay[] }>;
  };
}
