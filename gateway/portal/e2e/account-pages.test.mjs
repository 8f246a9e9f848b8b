import { checkStates } from './states.mjs';

const SETTINGS = '/accounts/a-clinic/settings';

function asAdmin(backend) {
  backend.me.admin = true;
  return () => (backend.me.admin = false);
}

function lonely(admin) {
  return (backend) => {
    const { accounts, accountAdmin } = backend;
    const { others } = accountAdmin;
    backend.accounts = [];
    accountAdmin.others = [];
    backend.me.admin = admin;
    return () => {
      backend.accounts = accounts;
      accountAdmin.others = others;
      backend.me.admin = false;
    };
  };
}

function waiting(backend) {
  backend.accountAdmin.waiting = 3;
  return () => (backend.accountAdmin.waiting = 0);
}

function offered(backend) {
  const [account] = backend.accounts;
  account.handover = {
    to: { id: 'u-maria', name: 'Maria Santos' },
    from: { id: 'u-tom', name: 'Tom Becker' },
    expiresAt: new Date(Date.now() + 5 * 86_400_000).toISOString(),
  };
  return () => (account.handover = null);
}

function ownAnswers(backend) {
  const { accountAdmin } = backend;
  const { settings } = accountAdmin;
  accountAdmin.settings = { ...settings, optOutAnsweredBy: 'waffle', stopTexts: { es: 'Adiós.' } };
  return () => (accountAdmin.settings = settings);
}

async function deleteAccount(page) {
  await page.getByRole('button', { name: 'Delete account' }).click();
  await page.getByRole('textbox', { name: /to confirm/ }).fill('Riverside Clinic');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete account' }).click();
}

function keepName(backend) {
  const [account] = backend.accounts;
  const { name } = account;
  return () => (account.name = name);
}

async function meetColleague(page) {
  // Somebody else saves first.
  await page.getByRole('textbox', { name: 'Name' }).fill('Riverside Clinic North');
  await page.evaluate(async () => {
    const { version } = await (await fetch('/api/accounts/a-clinic')).json();
    await fetch('/api/accounts/a-clinic', {
      method: 'PATCH',
      headers: {
        'content-type': 'application/json',
        'if-match': `"${version}"`,
        'x-xsrf-token': 'mock-token',
      },
      body: JSON.stringify({ name: 'Riverside  Clinic' }),
    });
  });
  await page.getByRole('button', { name: 'Save' }).click();
}

async function findPerson(page) {
  await page.getByRole('combobox', { name: 'Add somebody' }).fill('a');
}

async function tryKeyword(page) {
  await page.getByRole('textbox', { name: 'If a client writes' }).fill('Any flu shot left?');
}

checkStates(
  'each page about accounts is accessible and keeps to the security policy',
  {
    'first-account': { prepare: lonely(true), address: '/', shows: 'Open your first account' },
    'no-account': { prepare: lonely(false), address: '/', shows: 'Check again' },
    accounts: { prepare: asAdmin, address: '/admin/accounts', shows: 'Northside Vets' },
    'accounts-none': { prepare: lonely(true), address: '/admin/accounts', shows: 'No account yet' },
    'accounts-deleted': {
      prepare: asAdmin,
      address: '/admin/accounts?deleted=true',
      shows: 'It is being erased right now',
    },
    'account-open': {
      prepare: asAdmin,
      address: '/admin/accounts?new=true',
      shows: 'Adds the members and the numbers. Type a name to search.',
    },
    'account-general': { address: SETTINGS, shows: 'Delete the account' },
    'account-conflict': {
      prepare: keepName,
      address: SETTINGS,
      act: meetColleague,
      shows: 'Load what they saved',
    },
    'account-delete': {
      prepare: waiting,
      address: SETTINGS,
      act: deleteAccount,
      shows: '3 texts still wait to be sent.',
    },
    'account-members': { address: `${SETTINGS}/members`, act: findPerson, shows: /aisha.alvarez@/ },
    'account-handover': {
      prepare: offered,
      address: `${SETTINGS}/members`,
      shows: 'Tom Becker wants to hand this account over to you',
    },
    'account-hours': { address: `${SETTINGS}/hours`, shows: 'The carrier answers' },
    'account-replies': { prepare: ownAnswers, address: `${SETTINGS}/hours`, shows: 'español' },
    'account-limits': { address: `${SETTINGS}/limits`, shows: 'Retention' },
    'account-keywords': {
      address: `${SETTINGS}/keywords`,
      act: tryKeyword,
      shows: '“Flu shots” answers:',
    },
    'account-keyword': {
      address: `${SETTINGS}/keywords`,
      act: (page) => page.getByRole('button', { name: 'Edit Flu shots' }).click(),
      shows: 'Assign the conversation to',
    },
  },
  {
    dark: ['accounts', 'account-general', 'account-hours', 'account-keywords'],
    phone: [
      'accounts',
      'account-general',
      'account-members',
      'account-hours',
      'account-limits',
      'account-keywords',
    ],
    fullPage: true,
  },
);
