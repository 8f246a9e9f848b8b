import type {
  AccountChange,
  AccountSettings,
  DeletedAccount,
  KeywordReply,
  NewAccount,
} from '../api/account-schema.ts';
import type { Account } from '../api/schema.ts';
import { deletedAccounts, keywordReplies, otherAccounts, settings } from './account-data.ts';
import type { MockBackend } from './backend.ts';
import { CLINIC } from './data.ts';
import { NOTHING, fieldProblem, on, ok, problem, versioned, type MockRequest } from './http.ts';

const ACCOUNT = '/api/accounts/*';
const DAY = 86_400_000;

/** What account-service would keep beside the accounts that a person works in. */
export class MockAccountAdmin {
  others: Account[] = otherAccounts();
  deleted: DeletedAccount[] = deletedAccounts();
  settings: AccountSettings = settings();
  keywordReplies: KeywordReply[] = keywordReplies();
  /** Texts that have not been sent yet. */
  waiting = 0;
}

function changed(account: Account) {
  account.version += 1;
  return account;
}

/** Refuses an edit that began before somebody else's. */
function outdated({ headers }: MockRequest, { version }: Account) {
  return headers.get('if-match') === `"${version}"`
    ? null
    : problem(412, 'changed-meanwhile', 'Somebody else changed this in the meantime.');
}

/** What account-service answers about accounts as such and about their settings. */
export function accountAdminRoutes(backend: MockBackend) {
  const { accountAdmin } = backend;
  return [
    on('PUT', '/api/accounts/default', ({ body }) => {
      backend.defaultAccountId = (body as { accountId: string | null }).accountId;
      return NOTHING;
    }),
    on('GET', '/api/accounts/deleted', () => ok({ items: accountAdmin.deleted })),
    on('POST', '/api/accounts', ({ body }) => open(backend, body as NewAccount)),
    on('GET', ACCOUNT, (_, id) => ok(backend.account(id!))),
    on('PATCH', ACCOUNT, (request, id) => {
      const account = backend.account(id!)!;
      return outdated(request, account) ?? rename(account, request.body as AccountChange);
    }),
    on('DELETE', ACCOUNT, ({ query }, id) => remove(backend, id!, query.get('cancelWaiting') === 'true')),
    on('POST', `${ACCOUNT}/restore`, (_, id) => restore(backend, id!)),
    on('GET', `${ACCOUNT}/settings`, (_, id) =>
      versioned(accountAdmin.settings, backend.account(id!)!.version),
    ),
    on('PUT', `${ACCOUNT}/settings`, (request, id) => {
      const account = backend.account(id!)!;
      return outdated(request, account) ?? saveSettings(backend, account, request.body as AccountSettings);
    }),
    on('GET', `${ACCOUNT}/keyword-replies`, (_, id) =>
      versioned({ items: accountAdmin.keywordReplies }, backend.account(id!)!.version),
    ),
    on('PUT', `${ACCOUNT}/keyword-replies`, (request, id) => {
      const account = backend.account(id!)!;
      return outdated(request, account) ?? saveKeywords(backend, account, request.body as Keywords);
    }),
  ];
}

function open(backend: MockBackend, body: NewAccount) {
  if ([...backend.accounts, ...backend.accountAdmin.others].some(({ name }) => name === body.name)) {
    return fieldProblem(409, 'name-taken', 'name', 'another account has this name');
  }
  const { ownerId = backend.me.id, ...given } = body;
  const mine = ownerId === backend.me.id;
  const owner = backend.people.find(ownerId);
  const account: Account = {
    ...structuredClone(CLINIC),
    colour: null,
    ...given,
    id: `a-${body.name.toLowerCase().replaceAll(/\W+/g, '-')}`,
    role: mine ? 'owner' : null,
    numbers: [],
    owners: [{ id: ownerId, name: owner?.name ?? null }],
    memberCount: 1,
    version: 0,
  };
  (mine ? backend.accounts : backend.accountAdmin.others).push(account);
  if (mine) {
    backend.openInbox(account.id);
  }
  return ok(account, 201);
}

function rename(account: Account, change: AccountChange) {
  if (change.name !== undefined && !change.name.trim()) {
    return fieldProblem(400, 'invalid', 'name', 'must not be empty');
  }
  return ok(changed(Object.assign(account, change)));
}

function remove(backend: MockBackend, id: string, cancelWaiting: boolean) {
  const { accountAdmin } = backend;
  if (accountAdmin.waiting > 0 && !cancelWaiting) {
    return problem(409, 'texts-waiting', 'Texts wait to be sent.', { waiting: accountAdmin.waiting });
  }
  const account = backend.account(id)!;
  accountAdmin.deleted.unshift({
    ...account,
    status: 'deleted',
    deletedAt: new Date().toISOString(),
    eraseAt: new Date(Date.now() + 30 * DAY).toISOString(),
    erasure: { requestedAt: null, confirmed: [] },
  });
  backend.accounts = backend.accounts.filter((other) => other !== account);
  accountAdmin.others = accountAdmin.others.filter((other) => other !== account);
  return NOTHING;
}

function restore(backend: MockBackend, id: string) {
  const { accountAdmin } = backend;
  const { erasure: _, ...account } = accountAdmin.deleted.find((one) => one.id === id)!;
  const restored: Account = { ...account, status: 'active', deletedAt: null, eraseAt: null };
  accountAdmin.deleted = accountAdmin.deleted.filter((one) => one.id !== id);
  (restored.role ? backend.accounts : accountAdmin.others).push(restored);
  return ok(restored);
}

function saveSettings(backend: MockBackend, account: Account, body: AccountSettings) {
  const dates = body.businessHours?.holidays.map(({ date }) => date) ?? [];
  const twice = dates.findIndex((date, index) => dates.indexOf(date) < index);
  if (twice >= 0) {
    return fieldProblem(
      400,
      'invalid',
      `businessHours.holidays[${twice}].date`,
      'overlaps with another holiday',
    );
  }
  backend.accountAdmin.settings = body;
  return versioned(body, changed(account).version);
}

interface Keywords {
  items: KeywordReply[];
}

function saveKeywords(backend: MockBackend, account: Account, { items }: Keywords) {
  const words = items.flatMap((item) => item.words.map((word) => word.toLowerCase()));
  if (words.includes('stop')) {
    const index = items.findIndex((item) => item.words.some((word) => /^stop$/i.test(word)));
    return fieldProblem(400, 'invalid', `items[${index}].words`, 'STOP always ends the texts');
  }
  const numbered = items.map((item, index) => ({ ...item, id: item.id ?? `k-new-${index}` }));
  backend.accountAdmin.keywordReplies = numbered;
  return versioned({ items: numbered }, changed(account).version);
}
