import type {
  ClientChange,
  ClientErasure,
  ClientFilter,
  ClientView,
  Consent,
  DuplicatePage,
  NewClient,
  NewConsent,
  NewNote,
  Note,
  TimelinePage,
} from './client-schema';
import type { Answers, At, Body, Nothing } from './operations';
import type { Client, ClientPage } from './schema';

type InAccount = { accountId: string };
type OfClient = InAccount & { clientId: string };
type IfMatch<Path> = { parameters: { path: Path; header: { 'If-Match': string } } };
type File = { responses: { 200: { content: { 'application/pdf': string } } } };

/** What the portal asks client-service about clients. */
export interface ClientPaths {
  '/api/accounts/{accountId}/clients': {
    get: At<InAccount, ClientFilter & { after?: string; limit?: number }> & Answers<ClientPage>;
    post: At<InAccount> & Body<NewClient> & Answers<Client>;
  };
  '/api/accounts/{accountId}/clients/{clientId}': {
    get: At<OfClient> & Answers<Client>;
    patch: IfMatch<OfClient> & Body<ClientChange> & Answers<Client>;
    delete: At<OfClient> & Answers<{ erasureId: string }>;
  };
  '/api/accounts/{accountId}/clients/{clientId}/block': {
    put: At<OfClient> & Body<{ reason: string }> & Nothing;
    delete: At<OfClient> & Nothing;
  };
  '/api/accounts/{accountId}/clients/{clientId}/notes': {
    get: At<OfClient> & Answers<{ items: Note[] }>;
    post: At<OfClient> & Body<NewNote> & Answers<Note>;
  };
  '/api/accounts/{accountId}/clients/{clientId}/notes/{noteId}': {
    delete: At<OfClient & { noteId: string }> & Nothing;
  };
  '/api/accounts/{accountId}/clients/{clientId}/timeline': {
    get: At<OfClient, { texts?: boolean; before?: string; limit?: number }> & Answers<TimelinePage>;
  };
  '/api/accounts/{accountId}/clients/{clientId}/consent': {
    get: At<OfClient> & Answers<Consent>;
    post: At<OfClient> & Body<NewConsent> & Answers<Consent>;
  };
  '/api/accounts/{accountId}/clients/{clientId}/proof': { get: At<OfClient> & File };
  '/api/accounts/{accountId}/clients/{clientId}/merge': {
    post: IfMatch<OfClient> & Body<{ clientId: string }> & Answers<Client>;
  };
  '/api/accounts/{accountId}/merges/{mergeId}/undo': {
    post: At<InAccount & { mergeId: string }> & Answers<Client>;
  };
  '/api/accounts/{accountId}/client-erasures': {
    get: At<InAccount, { limit?: number }> & Answers<{ items: ClientErasure[] }>;
  };
  '/api/accounts/{accountId}/client-views': {
    get: At<InAccount> & Answers<{ items: ClientView[] }>;
    post: At<InAccount> & Body<Pick<ClientView, 'name' | 'filter' | 'shared'>> & Answers<ClientView>;
  };
  '/api/accounts/{accountId}/client-views/{viewId}': {
    delete: At<InAccount & { viewId: string }> & Nothing;
  };
  '/api/accounts/{accountId}/duplicates': {
    get: At<InAccount, { after?: string; limit?: number }> & Answers<DuplicatePage>;
  };
  '/api/accounts/{accountId}/duplicates/dismissals': {
    post: At<InAccount> & Body<{ clientIds: string[] }> & Nothing;
  };
}
