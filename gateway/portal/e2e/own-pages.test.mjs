import { TOKENS } from '../src/mocks/registration.ts';
import { checkStates } from './states.mjs';

const CLINIC = '/accounts/a-clinic';

// A photo of one dot: enough to be shown as a picture.
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPj/HwAEAQIBmGZx8QAAAABJRU5ErkJggg==',
  'base64',
);

function readOnly(backend) {
  const account = backend.accounts[0];
  account.role = 'read-only';
  return () => (account.role = 'owner');
}

function keepMe(backend) {
  const { me } = backend;
  return () => (backend.me = me);
}

function pictured(backend) {
  backend.me = { ...backend.me, picture: 2 };
  return () => (backend.me = { ...backend.me, picture: null });
}

async function choosePicture(page) {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: DOT });
}

async function savePhone(page) {
  await page.getByRole('textbox', { name: 'Phone' }).fill('+1 202 555 0177');
  await page.getByRole('button', { name: 'Save' }).click();
}

async function askForProof(page) {
  await page.route('**/members/*', (route) =>
    route.fulfill({ status: 401, json: { type: '/problems/step-up-required' } }),
  );
  await page.getByRole('combobox', { name: 'Role of Tom Becker' }).click();
  await page.getByRole('option', { name: /Supervisor/ }).click();
}

async function typePassword(page) {
  await page.getByLabel('Password', { exact: true }).fill('waffle');
}

async function register(page) {
  await page.getByRole('textbox', { name: 'User name' }).fill('nadia');
  await page.getByLabel('Password', { exact: true }).fill('blue horses swim at night');
  await page.getByRole('button', { name: 'Create my user' }).click();
}

function invited(backend) {
  return () => (backend.registered = null);
}

checkStates(
  "each page about one's own user is accessible and keeps to the security policy",
  {
    profile: { address: '/profile', prepare: pictured, shows: 'Delete your user' },
    'profile-saved': { address: '/profile', prepare: keepMe, act: savePhone, shows: 'Your profile is saved' },
    'profile-picture': { address: '/profile', act: choosePicture, shows: 'Use this picture' },
    'profile-delete': {
      address: '/profile',
      act: (page) => page.getByRole('button', { name: 'Delete my user' }).click(),
      shows: 'Type maria to confirm',
    },
    security: { address: '/profile/security', shows: 'Recovery codes' },
    'security-done': {
      address: '/profile/security?change=passkey&action=done',
      shows: 'Your passkey is added.',
    },
    devices: { address: '/profile/devices', shows: 'This device' },
    'profile-accounts': { address: '/profile/accounts', shows: 'After signing in, open' },
    'step-up': { address: `${CLINIC}/settings/members`, act: askForProof, shows: "Confirm it's you" },
    roles: {
      address: `${CLINIC}/settings/members`,
      act: (page) => page.getByRole('combobox', { name: 'Role of Tom Becker' }).click(),
      shows: /approves broadcasts/,
    },
    'read-only-thread': {
      address: `${CLINIC}/inbox/c4`,
      prepare: readOnly,
      shows: 'You can read these texts',
    },
    'read-only-clients': { address: `${CLINIC}/clients`, prepare: readOnly, shows: '+1 202 555 1000' },
  },
  {
    dark: ['profile', 'security', 'step-up', 'read-only-thread'],
    phone: [
      'profile',
      'profile-saved',
      'security',
      'devices',
      'profile-accounts',
      'step-up',
      'read-only-thread',
    ],
    fullPage: true,
  },
);

checkStates(
  'each page for who has no user is accessible and keeps to the security policy',
  {
    invitation: { address: `/invitation#${TOKENS.open}`, shows: 'Somebody has this name already' },
    'invitation-weak': {
      address: `/invitation#${TOKENS.open}`,
      act: typePassword,
      shows: 'Use at least 12 characters',
    },
    registered: {
      address: `/invitation#${TOKENS.open}`,
      prepare: invited,
      act: register,
      shows: 'Welcome, Nadia',
    },
    'invitation-expired': {
      address: `/invitation#${TOKENS['invitation-expired']}`,
      shows: 'This link has expired',
    },
    'invitation-unknown': { address: '/invitation', shows: "We don't know this link" },
    claim: { address: '/claim', shows: 'Have you been invited?' },
    claimed: {
      address: '/claim',
      act: async (page) => {
        await page.getByRole('textbox', { name: 'Your first and last name' }).fill('Nadia Haddad');
        await page.getByRole('button', { name: 'Send me a link' }).click();
      },
      shows: 'Look into your mail',
    },
    goodbye: { address: '/goodbye', shows: 'Your user is deleted' },
  },
  {
    dark: ['invitation-weak', 'claim'],
    phone: ['invitation', 'invitation-weak', 'invitation-expired', 'claim', 'goodbye'],
    fullPage: true,
  },
);
