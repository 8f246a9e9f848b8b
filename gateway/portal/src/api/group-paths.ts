import type { ClientCriteria, Group, GroupFields, Rules, RulesPreview, SomeClients } from './group-schema';
import type { Answers, At, Body, Nothing } from './operations';

type InAccount = { accountId: string };
type OfGroup = InAccount & { groupId: string };
type InGroup = OfGroup & { clientId: string };

/** What the portal asks about groups. */
export interface GroupPaths {
  '/api/accounts/{accountId}/groups': {
    get: At<InAccount> & Answers<{ items: Group[] }>;
    post: At<InAccount> & Body<GroupFields> & Answers<Group>;
  };
  '/api/accounts/{accountId}/groups/preview': {
    post: At<InAccount> & Body<{ rules: Rules }> & Answers<RulesPreview>;
  };
  '/api/accounts/{accountId}/groups/{groupId}': {
    get: At<OfGroup> & Answers<Group>;
    patch: { parameters: { path: OfGroup; header: { 'If-Match': string } } } & Body<Partial<GroupFields>> &
      Answers<Group>;
    delete: At<OfGroup> & Nothing;
  };
  '/api/accounts/{accountId}/groups/{groupId}/clients': {
    post: At<OfGroup> & Body<SomeClients> & Answers<{ added: number }>;
  };
  '/api/accounts/{accountId}/groups/{groupId}/clients/removal': {
    post: At<OfGroup> & Body<SomeClients> & Answers<{ removed: number }>;
  };
  '/api/accounts/{accountId}/groups/{groupId}/clients/{clientId}': {
    put: At<InGroup> & Nothing;
    delete: At<InGroup> & Nothing;
  };
  '/api/accounts/{accountId}/clients/count': {
    get: At<InAccount, ClientCriteria> & Answers<{ count: number; more: boolean }>;
  };
}
