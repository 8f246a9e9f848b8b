import type { AccountPaths } from './account-paths';
import type { BroadcastPaths } from './broadcast-paths';
import type { ClientPaths } from './client-paths';
import type { CompanyPaths } from './company-paths';
import type { EnrolmentPaths } from './enrolment-paths';
import type { FieldPaths } from './field-paths';
import type { GroupPaths } from './group-paths';
import type { HealthPaths } from './health-paths';
import type { ImportPaths } from './import-paths';
import type { JoiningPaths } from './joining-paths';
import type { NoticePaths } from './notice-paths';
import type { NumberPaths } from './number-paths';
import type { Answers, At, Body, Nothing } from './operations';
import type { OverviewPaths } from './overview-paths';
import type { ActionPagePaths } from './page-paths';
import type { PeoplePaths } from './people-paths';
import type { PostPaths } from './post-paths';
import type { RegistrationPaths } from './registration-paths';
import type {
  ActivityPage,
  Conversation,
  ConversationPage,
  Me,
  MeChange,
  Message,
  MessagePage,
} from './schema';
import type { UsagePaths } from './usage-paths';
import type { WebhookPaths } from './webhook-paths';

type InAccount = { accountId: string };
type InConversation = InAccount & { conversationId: string };
type OfMessage = InAccount & { messageId: string };

/** Every operation the portal calls, in the shape openapi-fetch reads. */
export interface paths
  extends
    PeoplePaths,
    RegistrationPaths,
    AccountPaths,
    BroadcastPaths,
    ClientPaths,
    CompanyPaths,
    EnrolmentPaths,
    FieldPaths,
    GroupPaths,
    OverviewPaths,
    HealthPaths,
    ImportPaths,
    JoiningPaths,
    NoticePaths,
    NumberPaths,
    ActionPagePaths,
    PostPaths,
    UsagePaths,
    WebhookPaths {
  '/api/me': {
    get: Answers<Me>;
    patch: Body<MeChange> & Answers<Me>;
    delete: Nothing;
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
