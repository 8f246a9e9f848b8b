import { checkStates } from './states.mjs';

function asAdmin(change) {
  return (backend) => {
    const { firstTampered } = backend;
    backend.me.admin = true;
    change?.(backend);
    return () => {
      backend.me.admin = false;
      backend.firstTampered = firstTampered;
    };
  };
}

function press(name) {
  return (page) => page.getByRole('button', { name }).first().click();
}

async function createScript(page) {
  await press('New script')(page);
  await page.getByRole('textbox', { name: 'Name' }).fill('Weekly report');
  await page.getByRole('radiogroup', { name: 'Texts' }).getByText('Read', { exact: true }).click();
  await press('Create script')(page);
}

const prepare = asAdmin();

const STATES = {
  people: { prepare, address: '/admin/people', shows: 'Tom Becker' },
  'people-not-found': { prepare, address: '/admin/people?q=zebra', shows: 'Nobody matches' },
  'people-forbidden': { address: '/admin/people', shows: 'Only administrators see this' },
  person: { prepare, address: '/admin/people/u-tom', shows: 'Office key' },
  'person-disabled': { prepare, address: '/admin/people/u-lena', shows: /can't sign in until/ },
  'person-deleted': { prepare, address: '/admin/people/u-gone', shows: /has been deleted/ },
  'person-delete': {
    prepare,
    address: '/admin/people/u-tom',
    act: press('Delete'),
    shows: 'Type tom to confirm',
  },
  invitations: { prepare, address: '/admin/invitations', shows: 'Nadia Haddad' },
  invite: { prepare, address: '/admin/invitations', act: press('Invite'), shows: 'Send invitation' },
  audit: { prepare, address: '/admin/audit', shows: 'Carrier connected' },
  'audit-details': {
    prepare,
    address: '/admin/audit',
    act: press(/^Member role changed/),
    shows: 'Trace',
  },
  'audit-tampered': {
    prepare: asAdmin((backend) => {
      backend.firstTampered = 17;
    }),
    address: '/admin/audit',
    act: press('Verify'),
    shows: /tampered/,
  },
  scripts: { prepare, address: '/admin/scripts', shows: 'Nightly import' },
  'script-new': { prepare, address: '/admin/scripts', act: press('New script'), shows: 'Create script' },
  'script-secret': { prepare, address: '/admin/scripts', act: createScript, shows: /is ready/ },
};

checkStates('each page for admins is accessible and keeps to the security policy', STATES, {
  dark: ['people', 'person-disabled', 'invitations', 'audit-details', 'script-new'],
  phone: ['people', 'person', 'invite', 'audit', 'scripts'],
});
