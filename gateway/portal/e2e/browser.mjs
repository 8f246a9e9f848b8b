import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { startMockGateway } from './mock-gateway.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** The system's Chromium; set CHROMIUM to use another. */
export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/** Browser and mock gateway for a test file: start in `before`, close in `after`. */
export async function startStage() {
  const gateway = await startMockGateway(0, { conversations: 40, colleagues: 58, deeds: 130, posts: 26 });
  const browser = await launch();
  return {
    gateway,
    open: (options) => openPage(browser, gateway.origin, options),
    close: async () => {
      await browser.close();
      gateway.close();
    },
  };
}

/** A page that takes note of whatever must not happen in it. */
async function openPage(
  browser,
  origin,
  { viewport = DESKTOP, colorScheme = 'light', locale = 'en-US' } = {},
) {
  const context = await browser.newContext({ viewport, colorScheme, locale, baseURL: origin });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) {
      faults.push(message.text());
    }
  });
  page.on('request', (request) => {
    const address = request.url().replace(/^blob:/, '');
    if (!address.startsWith(origin) && !address.startsWith('data:')) {
      faults.push(`foreign request: ${request.url()}`);
    }
  });
  return { context, page, faults };
}

/** What axe finds against WCAG 2.2 AA and its best practices. */
export async function violationsOf(page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
