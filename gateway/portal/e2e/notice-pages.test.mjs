import { checkStates } from './states.mjs';

const CLIENT = '/accounts/a-clinic/clients/cl-1';

async function openBell(page) {
  await page.getByRole('button', { name: /^Notices, 3 unread/ }).click();
  await page.getByRole('list', { name: 'Notices' }).waitFor();
}

function nothing({ notices }) {
  const { items } = notices;
  notices.items = [];
  return () => (notices.items = items);
}

function quiet({ notices }) {
  const { settings } = notices;
  notices.settings = { ...settings, quiet: { from: '20:00', to: '07:30' } };
  return () => (notices.settings = settings);
}

async function denied(page) {
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
  });
  await page.reload();
}

async function mention(page) {
  const note = page.getByRole('textbox', { name: 'New note' });
  await note.fill('Please look at her results, ');
  await note.pressSequentially('@');
}

const STATES = {
  notices: { address: '/profile', act: openBell, shows: /Tom Becker mentions you/ },
  'notices-none': {
    prepare: nothing,
    address: '/profile',
    act: (page) => page.getByRole('button', { name: 'Notices', exact: true }).click(),
    shows: 'Nothing to tell you yet',
  },
  'notice-settings': { prepare: quiet, address: '/profile/notices', shows: /nothing shows on your desktop/ },
  'notice-settings-denied': {
    address: '/profile/notices',
    act: denied,
    shows: 'This browser holds back our notices',
  },
  mention: { address: CLIENT, act: mention, shows: 'Tom Becker' },
  offline: { address: '/offline.html', shows: 'Try again' },
};

checkStates('notices are read and chosen on pages that keep to the security policy', STATES, {
  dark: ['notices', 'notice-settings', 'mention', 'offline'],
  phone: ['notices', 'notice-settings', 'mention'],
  fullPage: true,
});
