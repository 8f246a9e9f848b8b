import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startStage } from './browser.mjs';

const INBOX = '/accounts/a-clinic/inbox';

/** Phone and desktop each have an indicator; the desktop's comes last. */
function isLive(page) {
  return page.getByText('Live', { exact: true }).last().waitFor();
}

describe('the live inbox', () => {
  let stage;
  let streams;

  before(async () => {
    stage = await startStage();
  });

  beforeEach(() => {
    streams = 0;
  });

  after(() => stage.close());

  function countStreams(page) {
    page.on('request', (request) => {
      streams += request.url().includes('/stream') ? 1 : 0;
    });
  }

  async function openTab(context) {
    const page = await context.newPage();
    countStreams(page);
    await page.goto(INBOX);
    await isLive(page);
    return page;
  }

  it('shows a text within a second, in eight tabs over one stream', async () => {
    const { context } = await stage.open();
    const tabs = [];
    for (let tab = 0; tab < 8; tab += 1) {
      tabs.push(await openTab(context));
    }

    const begun = Date.now();
    stage.gateway.backend.receive('a-clinic', 'c9', 'Eight times the same');
    await Promise.all(tabs.map((tab) => tab.getByText('Eight times the same').waitFor()));

    assert.ok(Date.now() - begun < 1_000, `${Date.now() - begun} ms`);
    assert.equal(streams, 1);
    await context.close();
  });

  it('goes on in another tab when the leading one is closed', async () => {
    const { context } = await stage.open();
    const leading = await openTab(context);
    const following = await openTab(context);

    await leading.close();
    stage.gateway.backend.receive('a-clinic', 'c10', 'Who takes over?');

    await following.getByText('Who takes over?').waitFor();
    await context.close();
  });

  it('has no gap after the line was cut', async () => {
    const { context, page } = await stage.open();
    await page.goto(INBOX);
    await isLive(page);

    stage.gateway.backend.down = true;
    stage.gateway.cut();
    await page.getByText('Reconnecting…').last().waitFor();
    stage.gateway.backend.receive('a-clinic', 'c11', 'Sent into the silence');
    stage.gateway.backend.down = false;

    await page.getByText('Sent into the silence').waitFor();
    await isLive(page);
    await context.close();
  });

  it('keeps the reading position while older texts are loaded', async () => {
    const { context, page } = await stage.open();
    await page.goto(`${INBOX}/c1`);
    const log = page.getByRole('log');
    await log.getByText('She is six').waitFor();
    const height = await log.evaluate((element) => element.scrollHeight);
    const before = height - 300;

    await log.evaluate((element) => element.scrollTo({ top: 300 }));
    await page.waitForFunction(
      (low) => document.querySelector('[role=log]').scrollHeight > low + 500,
      height,
    );

    const afterwards = await log.evaluate((element) => element.scrollHeight - element.scrollTop);
    assert.ok(Math.abs(afterwards - before) < 200, `${before} -> ${afterwards}`);
    await context.close();
  });

  it('offers the way down to a text that arrives while one reads further up', async () => {
    const { context, page } = await stage.open();
    await page.goto(`${INBOX}/c1`);
    const log = page.getByRole('log');
    await log.getByText('She is six').waitFor();
    await log.evaluate((element) => element.scrollTo({ top: 900 }));

    stage.gateway.backend.receive('a-clinic', 'c1', 'Down here!');
    await page.getByRole('button', { name: 'New texts' }).click();

    await log.getByText('Down here!').waitFor();
    await context.close();
  });

  it('marks the tab while texts wait', async () => {
    const { context, page } = await stage.open();
    await page.goto(INBOX);
    await isLive(page);

    assert.match(await page.title(), /^\(\d+\) Inbox · Riverside Clinic · Waffle$/);
    const icon = await page.locator('link[rel~=icon]').last().getAttribute('href');
    assert.equal(icon, '/favicon-unread.svg');
    await context.close();
  });
});
