import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PHONE, startStage, violationsOf } from './browser.mjs';

const INBOX = '/accounts/a-clinic/inbox';
const output = path.resolve(import.meta.dirname, 'output');

// Each state of the portal: where it is, what to do there, and what shows that it is reached.
const STATES = {
  inbox: { address: INBOX, shows: 'Pick a conversation' },
  thread: { address: `${INBOX}/c1`, shows: 'She is six 🙂' },
  'thread-failed': { address: `${INBOX}/c4`, shows: 'Not delivered' },
  'thread-review': { address: `${INBOX}/c6`, shows: 'Needs a decision' },
  'thread-stopped': { address: `${INBOX}/c5`, shows: 'Emeka Eze has opted out' },
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
  account: { address: '/accounts/a-clinic/settings', shows: 'Tom Becker' },
  profile: { address: '/profile', shows: 'About you' },
  'not-found': { address: '/no/such/page', shows: "We can't find that page" },
};

describe('each state is accessible and keeps to the content security policy', () => {
  let stage;

  before(async () => {
    mkdirSync(output, { recursive: true });
    stage = await startStage();
  });

  after(() => stage.close());

  async function check(name, { address, act, shows }, options) {
    const { context, page, faults } = await stage.open(options);
    await page.goto(address);
    await page.getByRole('heading').first().waitFor();
    await act?.(page);
    await page.getByText(shows).last().waitFor();
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    await page.screenshot({ path: path.join(output, `${name}.png`) });
    assert.deepEqual(await violationsOf(page), []);
    assert.deepEqual(faults, []);
    await context.close();
  }

  for (const [name, state] of Object.entries(STATES)) {
    it(name, () => check(name, state));
  }

  for (const name of [
    'inbox',
    'thread',
    'thread-failed',
    'thread-review',
    'thread-stopped',
    'clients',
    'profile',
  ]) {
    it(`${name}, dark`, () => check(`${name}-dark`, STATES[name], { colorScheme: 'dark' }));
  }

  for (const name of ['thread', 'thread-failed', 'clients', 'account', 'profile']) {
    it(`${name}, on a phone`, () => check(`${name}-phone`, STATES[name], { viewport: PHONE }));
  }

  it('inbox, on a phone', () =>
    check('inbox-phone', { address: INBOX, shows: 'Ana Kovač' }, { viewport: PHONE }));
});
