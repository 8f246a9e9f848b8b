import type { Answers, Asks, At, Body, Nothing } from './operations';
import type {
  AuditOutcome,
  AuditPage,
  AuditVerification,
  Credential,
  Invitation,
  InvitationStatus,
  IssuedServiceClient,
  NewInvitation,
  NewServiceClient,
  ServiceClient,
  Session,
  User,
  UserPage,
  UserStatus,
} from './people-schema';

type OfUser = { userId: string };
type OfInvitation = { id: string };
export type UserChange = Partial<
  Pick<User, 'firstName' | 'lastName' | 'email' | 'phone' | 'locale' | 'timeZone'>
>;

export interface UserQuery {
  query?: string;
  status?: Exclude<UserStatus, 'deleted'>;
  role?: 'admin' | 'user';
}

export interface AuditQuery {
  query?: string;
  actor?: string;
  action?: string;
  accountId?: string;
  outcome?: AuditOutcome;
  from?: string;
  to?: string;
}

/** What the portal asks identity-service about people. */
export interface PeoplePaths {
  '/api/users': {
    get: Asks<UserQuery & { after?: string; limit?: number }> & Answers<UserPage>;
  };
  '/api/users/{userId}': {
    get: At<OfUser> & Answers<User>;
    patch: { parameters: { path: OfUser; header: { 'If-Match': string } } } & Body<UserChange> &
      Answers<User>;
    delete: At<OfUser> & Nothing;
  };
  '/api/users/{userId}/admin': { put: At<OfUser> & Body<{ admin: boolean }> & Nothing };
  '/api/users/{userId}/disable': { post: At<OfUser> & Nothing };
  '/api/users/{userId}/enable': { post: At<OfUser> & Nothing };
  '/api/users/{userId}/sign-out': { post: At<OfUser> & Nothing };
  '/api/users/{userId}/require': {
    post: At<OfUser> & Body<{ password?: true; secondFactor?: true }> & Nothing;
  };
  '/api/users/{userId}/sessions': { get: At<OfUser> & Answers<{ items: Session[] }> };
  '/api/users/{userId}/sessions/{sessionId}': {
    delete: At<OfUser & { sessionId: string }> & Nothing;
  };
  '/api/users/{userId}/credentials': { get: At<OfUser> & Answers<{ items: Credential[] }> };
  '/api/users/{userId}/picture': { delete: At<OfUser> & Nothing };
  '/api/invitations': {
    get: Asks<{ status?: InvitationStatus }> & Answers<{ items: Invitation[] }>;
    post: Body<NewInvitation> & Answers<Invitation>;
  };
  '/api/invitations/{id}': { delete: At<OfInvitation> & Nothing };
  '/api/invitations/{id}/resend': { post: At<OfInvitation> & Answers<Invitation> };
  '/api/service-clients': {
    get: { responses: Answers<{ items: ServiceClient[] }>['responses'] };
    post: Body<NewServiceClient> & Answers<IssuedServiceClient>;
  };
  '/api/service-clients/{id}': { delete: At<{ id: string }> & Nothing };
  '/api/audit': {
    get: Asks<AuditQuery & { before?: string; limit?: number }> & Answers<AuditPage>;
  };
  '/api/audit/export': {
    get: Asks<AuditQuery> & { responses: { 200: { content: { 'text/csv': string } } } };
  };
  '/api/audit/verification': { get: { responses: Answers<AuditVerification>['responses'] } };
}
