import type {
  AccountChange,
  AccountSettings,
  Candidate,
  DeletedAccount,
  KeywordReply,
  NewAccount,
  NewMember,
} from './account-schema';
import type { Answers, At, Body, Nothing } from './operations';
import type { Account, AccountList, Conversation, Member, Role } from './schema';

type InAccount = { accountId: string };
type OfMember = InAccount & { userId: string };
type OfConversation = InAccount & { conversationId: string };
type Matching<Path> = { parameters: { path: Path; header: { 'If-Match': string } } };

/** What the portal asks about accounts as such. */
export interface AccountPaths {
  '/api/accounts': {
    get: {
      parameters: { query?: { all?: boolean; member?: string; query?: string } };
    } & Answers<AccountList>;
    post: Body<NewAccount> & Answers<Account>;
  };
  '/api/accounts/active': { put: Body<{ accountId: string }> & Nothing };
  '/api/accounts/default': { put: Body<{ accountId: string | null }> & Nothing };
  '/api/accounts/deleted': { get: { responses: Answers<{ items: DeletedAccount[] }>['responses'] } };
  '/api/accounts/{accountId}': {
    get: At<InAccount> & Answers<Account>;
    patch: Matching<InAccount> & Body<AccountChange> & Answers<Account>;
    delete: At<InAccount, { cancelWaiting?: boolean }> & Nothing;
  };
  '/api/accounts/{accountId}/restore': { post: At<InAccount> & Answers<Account> };
  '/api/accounts/{accountId}/members': {
    get: At<InAccount> & Answers<{ items: Member[] }>;
    post: At<InAccount> & Body<NewMember> & Answers<Member>;
  };
  '/api/accounts/{accountId}/members/{userId}': {
    put: At<OfMember> & Body<{ role: Role }> & Answers<Member>;
    delete: At<OfMember> & Nothing;
  };
  '/api/accounts/{accountId}/leave': { post: At<InAccount> & Nothing };
  '/api/accounts/{accountId}/candidates': {
    get: At<InAccount, { query: string }> & Answers<{ items: Candidate[] }>;
  };
  '/api/accounts/{accountId}/handover': {
    post: At<InAccount> & Body<{ userId: string }> & Nothing;
    delete: At<InAccount> & Nothing;
  };
  '/api/accounts/{accountId}/handover/accept': { post: At<InAccount> & Nothing };
  '/api/accounts/{accountId}/settings': {
    get: At<InAccount> & Answers<AccountSettings>;
    put: Matching<InAccount> & Body<AccountSettings> & Answers<AccountSettings>;
  };
  '/api/accounts/{accountId}/keyword-replies': {
    get: At<InAccount> & Answers<{ items: KeywordReply[] }>;
    put: Matching<InAccount> & Body<{ items: KeywordReply[] }> & Answers<{ items: KeywordReply[] }>;
  };
  '/api/accounts/{accountId}/conversations/{conversationId}/assignee': {
    put: At<OfConversation> & Body<{ userId: string | null }> & Answers<Conversation>;
  };
}
