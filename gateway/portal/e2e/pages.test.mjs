import { checkStates } from './states.mjs';

const INBOX = '/accounts/a-clinic/inbox';

// A rule of the account keeps a text back, and a keyword was answered.
function keepBack(backend) {
  const log = backend.in('a-clinic');
  const [first, second] = log.messagesOf('c7').slice(-2);
  const before = [{ ...first }, { ...second }];
  const sent = { direction: 'outbound', author: null };
  Object.assign(first, { ...sent, status: 'delivered', automatic: true });
  Object.assign(second, {
    ...sent,
    author: { id: 'u-tom', name: 'Tom Becker' },
    status: 'ready',
    waitsFor: 'quiet-hours',
    dueAt: new Date(Date.now() + 60_000).toISOString(),
  });
  return () => {
    Object.assign(first, before[0]);
    Object.assign(second, before[1]);
  };
}

const STATES = {
  'inbox-list': { address: INBOX, shows: 'Ana Kovač' },
  inbox: { address: INBOX, shows: 'Pick a conversation' },
  thread: { address: `${INBOX}/c1`, shows: 'She is six 🙂' },
  'thread-failed': { address: `${INBOX}/c4`, shows: 'Not delivered' },
  'thread-review': { address: `${INBOX}/c6`, shows: 'Needs a decision' },
  'thread-stopped': { address: `${INBOX}/c5`, shows: 'Emeka Eze has opted out' },
  'thread-waiting': {
    address: `${INBOX}/c7`,
    prepare: keepBack,
    shows: /Waits for the end of quiet hours/,
  },
  assign: {
    address: `${INBOX}/c7`,
    act: (page) => page.getByRole('button', { name: /^Assign the conversation/ }).click(),
    shows: 'Tom Becker',
  },
  composer: {
    address: `${INBOX}/c2`,
    act: (page) => page.getByRole('textbox', { name: /Text to/ }).fill('It’s ready 🙂'),
    shows: /because of/,
  },
  'no-search-results': { address: `${INBOX}?q=zebra`, shows: 'Nothing found for “zebra”' },
  'empty-inbox': { address: '/accounts/a-bakery/inbox', shows: 'No conversations yet' },
  'new-conversation': {
    address: INBOX,
    act: (page) => page.getByRole('button', { name: 'New conversation' }).click(),
    shows: "A phone, or a client's name to search",
  },
  palette: {
    address: INBOX,
    act: (page) => page.getByRole('button', { name: 'Jump to…' }).click(),
    shows: 'Corner Bakery',
  },
  'account-menu': {
    address: INBOX,
    act: (page) => page.getByRole('button', { name: /Switch account/ }).click(),
    shows: 'Corner Bakery',
  },
  'profile-menu': {
    address: INBOX,
    act: (page) => page.getByRole('button', { name: /Profile menu/ }).click(),
    shows: 'Sign out',
  },
  clients: { address: '/accounts/a-clinic/clients', shows: '+1 202 555 1000' },
  'not-found': { address: '/no/such/page', shows: "We can't find that page" },
};

const dark = [
  'inbox',
  'thread',
  'thread-waiting',
  'thread-failed',
  'thread-review',
  'thread-stopped',
  'clients',
];

checkStates('each page of an account is accessible and keeps to the security policy', STATES, {
  dark,
  phone: ['inbox-list', 'thread', 'thread-failed', 'thread-waiting', 'clients'],
});
