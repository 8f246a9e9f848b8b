import { checkStates } from './states.mjs';

const WEBHOOKS = '/accounts/a-clinic/settings/webhooks';

function without(backend) {
  const { items } = backend.webhooks;
  backend.webhooks.items = [];
  return () => (backend.webhooks.items = items);
}

async function add(page) {
  await page.getByRole('button', { name: 'New webhook' }).click();
  await page.getByLabel('Address').fill('https://crm.riverside.example/hooks');
}

async function issue(page) {
  await page.getByRole('button', { name: 'What to do with Our CRM' }).click();
  await page.getByRole('menuitem', { name: 'New secret' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'New secret' }).click();
}

async function replay(page) {
  await page.getByRole('button', { name: 'Replay from…' }).click();
}

const STATES = {
  webhooks: { address: WEBHOOKS, shows: /nothing got through/ },
  'webhooks-none': { prepare: without, address: WEBHOOKS, shows: 'No webhooks yet' },
  'webhook-add': { address: WEBHOOKS, act: add, shows: 'Create webhook' },
  'webhook-secret': { address: WEBHOOKS, act: issue, shows: 'I have kept the secret' },
  webhook: { address: `${WEBHOOKS}/w-crm`, shows: /answered 503/ },
  'webhook-replay': { address: `${WEBHOOKS}/w-crm`, act: replay, shows: /in its order/ },
  'webhook-paused': { address: `${WEBHOOKS}/w-old`, shows: /Resume it once/ },
};

checkStates('webhooks are kept on pages that keep to the security policy', STATES, {
  dark: ['webhook', 'webhook-paused'],
  phone: ['webhooks', 'webhook', 'webhook-secret'],
});
