import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { startStage } from './browser.mjs';

const NOTICE = { id: 'n-7', title: 'Ana Kovač texted', text: 'Are you there?', link: '/profile/devices' };

function count(tab) {
  return tab.getByRole('button', { name: /^Notices, \d+ unread/ }).getAttribute('aria-label');
}

describe('notices outside of the page', () => {
  let stage;
  let context;
  let page;

  before(async () => {
    stage = await startStage();
  });

  after(() => stage.close());

  beforeEach(async () => {
    ({ context, page } = await stage.open());
    await context.grantPermissions(['notifications']);
    // Every tab of a driven browser believes to have the focus.
    await context.addInitScript(() => (document.hasFocus = () => false));
    await page.goto('/profile');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  });

  afterEach(() => context.close());

  function shown() {
    return page.evaluate(async () => {
      const worker = await navigator.serviceWorker.ready;
      const all = await worker.getNotifications();
      return all.map(({ title, body, tag, data }) => ({ title, body, tag, data }));
    });
  }

  async function shownOnce() {
    for (let tries = 0; tries < 50 && (await shown()).length === 0; tries += 1) {
      await page.waitForTimeout(100);
    }
    return shown();
  }

  /** What the push service of the browser's maker would bring. */
  async function push(data) {
    const devtools = await context.newCDPSession(page);
    const known = new Promise((resolve) =>
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => resolve(first)),
    );
    await devtools.send('ServiceWorker.enable');
    const { registrationId } = await known;
    const { origin } = stage.gateway;
    await devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  }

  it('show a push while no page of the portal is open', async () => {
    await page.goto('/offline.html');

    const { id: tag, title, text, link } = NOTICE;
    await push(JSON.stringify({ title, text, link, tag }));

    assert.deepEqual(await shownOnce(), [{ title, body: text, tag, data: { link } }]);
  });

  it('say at least that there is something, when a push cannot be read', async () => {
    await page.goto('/offline.html');

    await push('no JSON');

    assert.deepEqual(
      (await shownOnce()).map(({ title }) => title),
      ['Waffle'],
    );
  });

  it('lead an open page to what they are about, without loading it anew', async () => {
    await page.evaluate(() => (globalThis.stays = true));
    stage.gateway.backend.notices.add(NOTICE);
    await shownOnce();

    const [worker] = context.serviceWorkers();
    await worker.evaluate(async () => {
      const [notification] = await registration.getNotifications();
      dispatchEvent(new NotificationEvent('notificationclick', { notification }));
    });

    await page.waitForURL('**/profile/devices');
    assert.equal(await page.evaluate(() => globalThis.stays), true);
  });

  /** The titles that any tab shows on the desktop from now on. */
  async function listenToAll() {
    const calls = [];
    await context.exposeFunction('spoken', (title) => calls.push(title));
    await context.addInitScript(() => {
      const show = ServiceWorkerRegistration.prototype.showNotification;
      ServiceWorkerRegistration.prototype.showNotification = function speak(title, options) {
        globalThis.spoken(title);
        return show.call(this, title, options);
      };
    });
    return calls;
  }

  it('are spoken by one tab for all', async () => {
    const calls = await listenToAll();
    await page.reload();
    const second = await context.newPage();
    await second.goto('/profile');
    const before = await count(second);

    stage.gateway.backend.notices.add({ ...NOTICE, id: 'n-8' });
    await second.waitForFunction((label) => !document.querySelector(`[aria-label="${label}"]`), before);
    await shownOnce();

    assert.equal(await count(page), await count(second));
    assert.deepEqual(calls, [NOTICE.title]);
  });

  it('are left to the tab that one looks at', async () => {
    const calls = await listenToAll();
    await page.reload();
    await page.getByText('Live', { exact: true }).last().waitFor();
    const second = await context.newPage();
    await second.goto('/profile');
    await second.evaluate(async () => {
      document.hasFocus = () => true;
      let held = [];
      while (!held.some(({ name }) => name === 'waffle-looked-at')) {
        globalThis.dispatchEvent(new Event('focus'));
        await new Promise((done) => setTimeout(done, 50));
        ({ held } = await navigator.locks.query());
      }
    });
    const before = await count(page);

    stage.gateway.backend.notices.add({ ...NOTICE, id: 'n-9', title: 'Ben Okafor texted' });
    await second.getByRole('link', { name: 'Ben Okafor texted' }).waitFor();
    await page.waitForFunction((label) => !document.querySelector(`[aria-label="${label}"]`), before);

    assert.deepEqual(calls, []);
  });

  it('leave nothing but a page that says so when the network is gone', async () => {
    await page.goto('/profile');
    stage.gateway.backend.down = true;

    await page.reload();
    await page.getByRole('heading', { name: 'No connection to Waffle' }).waitFor();
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all(
        (await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)),
      );
      const requests = await Promise.all(caches.map((cache) => cache.keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    assert.deepEqual(kept.sort(), ['/favicon.svg', '/offline.css', '/offline.html']);

    stage.gateway.backend.down = false;
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Your profile' }).waitFor();
  });

  it('come to an app that can be installed', async () => {
    const devtools = await context.newCDPSession(page);

    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    const { errors, manifest } = await devtools.send('Page.getAppManifest');

    // A test has no profile that it could be installed into.
    const faults = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    assert.deepEqual(faults, []);
    assert.deepEqual(errors, []);
    assert.equal(new URL(manifest.startUrl).pathname, '/accounts');
  });
});
