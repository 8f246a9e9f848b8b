import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PHONE, startStage, violationsOf } from './browser.mjs';

const output = path.resolve(import.meta.dirname, 'output');

/**
 * Goes to each state of some pages, and checks and pictures it there.
 *
 * A state says where it is (`address`), what to do there (`act`), what shows that it is reached (`shows`), and how
 * the backend has to be for it (`prepare`, which answers with the way back).
 */
export function checkStates(title, states, { dark = [], phone = [], fullPage = false } = {}) {
  describe(title, () => {
    let stage;

    before(async () => {
      mkdirSync(output, { recursive: true });
      stage = await startStage();
    });

    after(() => stage.close());

    async function check(name, { address, act, shows, prepare }, options) {
      const restore = prepare?.(stage.gateway.backend);
      const { context, page, faults } = await stage.open(options);
      await page.goto(address);
      await page.getByRole('heading').first().waitFor();
      await act?.(page);
      await page.getByText(shows).last().waitFor();
      await page.waitForFunction(() =>
        document.getAnimations().every(({ playState }) => playState !== 'running'),
      );
      await page.screenshot({ path: path.join(output, `${name}.png`), fullPage });
      assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual(faults, []);
      await context.close();
      restore?.();
    }

    for (const [name, state] of Object.entries(states)) {
      it(name, () => check(name, state));
    }

    for (const name of dark) {
      it(`${name}, dark`, () => check(`${name}-dark`, states[name], { colorScheme: 'dark' }));
    }

    for (const name of phone) {
      it(`${name}, on a phone`, () => check(`${name}-phone`, states[name], { viewport: PHONE }));
    }
  });
}
