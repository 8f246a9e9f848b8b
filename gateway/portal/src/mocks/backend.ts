import type { AuditLine, Invitation, ServiceClient } from '../api/people-schema.ts';
import type { Registration } from '../api/registration-schema.ts';
import type { Account, Activity, Client, Me, Member } from '../api/schema.ts';
import { MockAccountAdmin, accountAdminRoutes } from './account-admin.ts';
import { accountRoutes } from './accounts.ts';
import { auditLines, auditRoutes } from './audit.ts';
import { MockBroadcasts, broadcastRoutes } from './broadcasts.ts';
import { MockClientBook } from './client-book.ts';
import { clientRoutes } from './clients.ts';
import { MockCompanies, companyRoutes } from './companies.ts';
import { MockConversations, conversationRoutes } from './conversations.ts';
import * as data from './data.ts';
import { MockEnrolment, enrolmentRoutes } from './enrolment.ts';
import { MockFields, fieldRoutes } from './fields.ts';
import { MockGroups, groupRoutes } from './groups.ts';
import { NOT_FOUND, problem, type MockAnswer, type MockRequest, type Route } from './http.ts';
import { deadLetters, quarantine } from './health.ts';
import { MockImports, importRoutes } from './imports.ts';
import { invitationRoutes } from './invitations.ts';
import { MockJoining, joiningRoutes } from './joining.ts';
import { meRoutes } from './me.ts';
import { health, overviewRoutes, queues } from './overview.ts';
import { MockNotices, noticeRoutes } from './notices.ts';
import { MockTwilio, numberRoutes } from './numbers.ts';
import { MockPages, pageRoutes } from './pages.ts';
import { MockOwnPage, ownPageRoutes } from './own-page.ts';
import { invitations, serviceClients } from './people-data.ts';
import { MockPeople, peopleRoutes } from './people.ts';
import { MockPosts, postRoutes } from './posts.ts';
import { registrationRoutes } from './registration.ts';
import { serviceClientRoutes } from './service-clients.ts';
import { usageRoutes } from './usage.ts';
import { MockWebhooks, webhookRoutes } from './webhooks.ts';

/** The services behind the gateway, in memory: for tests and for looking at the portal without them. */
export class MockBackend {
  me: Me = { ...data.ME };
  accounts: Account[] = [structuredClone(data.CLINIC), structuredClone(data.BAKERY)];
  activeAccountId: string | null = data.CLINIC.id;
  defaultAccountId: string | null = null;
  readonly accountAdmin = new MockAccountAdmin();
  members: Member[] = structuredClone(data.MEMBERS);
  clients: Client[] = data.clients();
  readonly clientBook = new MockClientBook();
  readonly fields = new MockFields();
  readonly enrolment = new MockEnrolment();
  readonly joining = new MockJoining();
  readonly ownPage = new MockOwnPage();
  readonly imports = new MockImports();
  readonly groups = new MockGroups();
  readonly pages = new MockPages();
  readonly broadcasts = new MockBroadcasts();
  readonly posts: MockPosts;
  readonly people: MockPeople;
  readonly companies: MockCompanies;
  readonly twilio = new MockTwilio();
  readonly webhooks = new MockWebhooks();
  readonly notices = new MockNotices();
  health = health();
  queues = queues();
  quarantine = quarantine();
  deadLetters = deadLetters();
  invitations: Invitation[] = invitations();
  serviceClients: ServiceClient[] = serviceClients();
  audit: AuditLine[];
  firstTampered: number | null = null;
  signedIn = true;
  /** Accounts that nobody else owns. */
  readonly lastOwnerOf = new Set<string>();
  /** Who has used the invitation. */
  registered: Registration | null = null;
  readonly conversations: Map<string, MockConversations>;
  private readonly routes: Route[];

  constructor({ conversations = 12, turns = 3, colleagues = 3, deeds = 24, companies = 2, posts = 4 } = {}) {
    this.posts = new MockPosts(posts);
    this.people = new MockPeople(colleagues);
    this.companies = new MockCompanies(companies);
    this.audit = auditLines(deeds);
    const clinic = MockConversations.filled(this.clients, conversations, turns, () => this.me);
    this.conversations = new Map([
      [data.CLINIC.id, clinic],
      [data.BAKERY.id, new MockConversations([], () => this.me)],
    ]);
    this.routes = [
      ...overviewRoutes(this),
      ...companyRoutes(this),
      ...usageRoutes(this),
      ...noticeRoutes(this),
      ...meRoutes(this),
      ...registrationRoutes(this),
      ...accountAdminRoutes(this),
      ...accountRoutes(this),
      ...numberRoutes(this),
      ...webhookRoutes(this),
      ...groupRoutes(this),
      ...pageRoutes(this),
      ...broadcastRoutes(this),
      ...postRoutes(this),
      ...fieldRoutes(this),
      ...enrolmentRoutes(this),
      ...joiningRoutes(this),
      ...ownPageRoutes(this),
      ...importRoutes(this),
      ...clientRoutes(this),
      ...conversationRoutes(this),
      ...peopleRoutes(this),
      ...invitationRoutes(this),
      ...serviceClientRoutes(this),
      ...auditRoutes(this),
    ];
  }

  in(accountId: string) {
    return this.conversations.get(accountId)!;
  }

  account(accountId: string) {
    return [...this.accounts, ...this.accountAdmin.others].find(({ id }) => id === accountId);
  }

  openInbox(accountId: string) {
    this.conversations.set(accountId, new MockConversations([], () => this.me));
  }

  handle(request: MockRequest): MockAnswer {
    for (const { method, pattern, handler, open } of this.routes) {
      const match = request.method === method && pattern.exec(request.path);
      if (match) {
        const [, ...parts] = match;
        if (!this.signedIn && !open) {
          return problem(401, 'unauthenticated', 'Sign in first.');
        }
        return this.foreign(parts[0], pattern) ? NOT_FOUND : handler(request, ...parts);
      }
    }
    return NOT_FOUND;
  }

  receive(accountId: string, conversationId: string, body: string): Activity {
    return this.in(accountId).receive(conversationId, body);
  }

  private foreign(accountId: string | undefined, pattern: RegExp) {
    const named = pattern.source.startsWith('^\\/api\\/accounts\\/([^/]+)');
    const known = [...this.accounts, ...this.accountAdmin.others, ...this.accountAdmin.deleted];
    return named && !known.some((account) => account.id === accountId);
  }
}
