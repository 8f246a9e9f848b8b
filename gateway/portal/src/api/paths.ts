import type { Answers, At, Body, Nothing } from './operations';
import type { PeoplePaths } from './people-paths';
import type { RegistrationPaths } from './registration-paths';
import type {
  Account,
  AccountList,
  AccountNumber,
  ActivityPage,
  Client,
  ClientGroup,
  ClientPage,
  Conversation,
  ConversationPage,
  Me,
  MeChange,
  Member,
  Message,
  MessagePage,
  Role,
} from './schema';

type InAccount = { accountId: string };
type InConversation = InAccount & { conversationId: string };
type OfMessage = InAccount & { messageId: string };
type OfClient = InAccount & { clientId: string };
type OfMember = InAccount & { userId: string };

/** Every operation the portal calls, in the shape openapi-fetch reads. */
export interface paths extends PeoplePaths, RegistrationPaths {
  '/api/me': {
    get: Answers<Me>;
    patch: Body<MeChange> & Answers<Me>;
    delete: Nothing;
  };
  '/api/accounts': {
    get: { parameters: { query?: { all?: boolean; member?: string } } } & Answers<AccountList>;
    post: Body<{ name: string; timeZone?: string; country?: string; colour?: string }> & Answers<Account>;
  };
  '/api/accounts/active': {
    put: Body<{ accountId: string }> & Nothing;
  };
  '/api/accounts/{accountId}/numbers': {
    post: At<InAccount> & Body<AccountNumber> & Answers<AccountNumber>;
  };
  '/api/accounts/{accountId}/members': {
    get: At<InAccount> & Answers<{ items: Member[] }>;
  };
  '/api/accounts/{accountId}/members/{userId}': {
    put: At<OfMember> & Body<{ role: Role; name?: string }> & Answers<Member>;
    delete: At<OfMember> & Nothing;
  };
  '/api/accounts/{accountId}/clients': {
    get: At<InAccount, { query?: string; groupId?: string; after?: string; limit?: number }> &
      Answers<ClientPage>;
    post: At<InAccount> &
      Body<{ phone: string; name: string; timeZone?: string; groupIds?: string[] }> &
      Answers<Client>;
  };
  '/api/accounts/{accountId}/clients/{clientId}/block': {
    put: At<OfClient> & Body<{ reason: string }> & Nothing;
    delete: At<OfClient> & Nothing;
  };
  '/api/accounts/{accountId}/groups': {
    get: At<InAccount> & Answers<{ items: ClientGroup[] }>;
  };
  '/api/accounts/{accountId}/conversations': {
    get: At<InAccount, { filter?: 'all' | 'unread'; query?: string; before?: string; limit?: number }> &
      Answers<ConversationPage>;
    post: At<InAccount> & Body<{ to: string; from?: string }> & Answers<Conversation>;
  };
  '/api/accounts/{accountId}/conversations/{conversationId}': {
    get: At<InConversation> & Answers<Conversation>;
  };
  '/api/accounts/{accountId}/conversations/{conversationId}/read': {
    post: At<InConversation> & Body<{ sequence: number }> & Nothing;
  };
  '/api/accounts/{accountId}/conversations/{conversationId}/messages': {
    get: At<InConversation, { before?: string; limit?: number }> & Answers<MessagePage>;
    post: { parameters: { path: InConversation; header: { 'Idempotency-Key': string } } } & Body<{
      body: string;
      seen?: number;
    }> &
      Answers<Message>;
  };
  '/api/accounts/{accountId}/messages/{messageId}/resend': {
    post: At<OfMessage> & Answers<Message>;
  };
  '/api/accounts/{accountId}/messages/{messageId}/dismiss': {
    post: At<OfMessage> & Nothing;
  };
  '/api/accounts/{accountId}/activity': {
    get: At<InAccount, { after: number; limit?: number }> & Answers<ActivityPage>;
  };
}
