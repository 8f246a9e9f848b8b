import { checkStates } from './states.mjs';

const CLIENTS = '/accounts/a-clinic/clients';

function press(role, name) {
  return (page) => page.getByRole(role, { name }).first().click();
}

async function narrow(page) {
  await press('button', 'Filters')(page);
  await page.getByRole('checkbox', { name: 'Select Ben Okafor' }).check();
}

async function askDelete(page) {
  await press('button', 'More')(page);
  await press('menuitem', 'Delete…')(page);
}

const STATES = {
  'clients-selected': { address: `${CLIENTS}?tag=flu-2026`, act: narrow, shows: '1 selected' },
  client: { address: `${CLIENTS}/cl-1`, shows: 'Accepted version 3 of the terms' },
  'client-delete': { address: `${CLIENTS}/cl-8`, act: askDelete, shows: 'What stays' },
  duplicates: { address: `${CLIENTS}/duplicates`, shows: 'Who stays?' },
};

checkStates('each page about clients is accessible and keeps to the security policy', STATES, {
  dark: ['client'],
  phone: ['clients-selected', 'client'],
  fullPage: true,
});
