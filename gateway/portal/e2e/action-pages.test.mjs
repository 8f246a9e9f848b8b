import { checkStates } from './states.mjs';

const PAGES = '/accounts/a-clinic/pages';
const EDIT = `${PAGES}/p-saturday/edit`;

async function begin(page) {
  await page.getByRole('button', { name: 'New page' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Keep the night bus');
}

async function write(page) {
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Please come on **Friday**.\n\n## Why');
}

async function ask(page) {
  await page.getByRole('button', { name: 'Ask more' }).click();
  await page.getByRole('menuitem', { name: 'A question of this page' }).click();
}

/** A picture of the page, as wide as they are. */
function withPicture(backend) {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="800" height="400" fill="#688"/></svg>';
  const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  backend.pages.change('p-saturday', { picture: { url, alt: 'The entrance', width: 800, height: 400 } });
  return () => backend.pages.change('p-saturday', { picture: null });
}

async function textAll(page) {
  await page.getByRole('link', { name: 'Text all' }).click();
  await page.getByRole('textbox', { name: 'What you want to say' }).fill('The board met.');
  await page.getByText('How it looks').waitFor();
  // Pale while it is counted anew.
  await page.locator('[data-waiting]').waitFor({ state: 'detached' });
}

const STATES = {
  'action-pages': { address: PAGES, shows: 'A garden for the waiting room' },
  'action-page-new': { address: PAGES, act: begin, shows: 'Create draft' },
  'action-page': { address: `${PAGES}/p-saturday`, shows: 'Noor Haddad' },
  'action-page-edit': { address: EDIT, act: write, shows: 'Friday', prepare: withPicture },
  'action-page-question': { address: EDIT, act: ask, shows: 'Done' },
  'action-page-text-all': { address: `${PAGES}/p-saturday`, act: textAll, shows: 'How it looks' },
};

checkStates('causes have pages, kept on pages that keep to the security policy', STATES, {
  dark: ['action-pages', 'action-page', 'action-page-edit'],
  phone: ['action-pages', 'action-page', 'action-page-edit', 'action-page-text-all'],
  fullPage: true,
});
