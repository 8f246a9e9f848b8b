import { checkStates } from './states.mjs';

const CLINIC = '/accounts/a-clinic';

function ill(backend) {
  const [clinic, bakery] = backend.health;
  const { incidents } = clinic;
  clinic.incidents = bakery.incidents;
  return () => (clinic.incidents = incidents);
}

function asAdmin(backend) {
  backend.me.admin = true;
  return () => (backend.me.admin = false);
}

async function search(page) {
  await page.getByRole('button', { name: 'Buy number' }).click();
  await page.getByRole('button', { name: 'Search' }).click();
}

const STATES = {
  health: { address: `${CLINIC}/settings/health`, shows: 'Everything is fine' },
  'health-ill': { prepare: ill, address: `${CLINIC}/settings/health`, shows: 'Texts are late' },
  'inbox-ill': { prepare: ill, address: `${CLINIC}/inbox`, shows: 'Details' },
  numbers: { address: `${CLINIC}/settings/numbers`, shows: '10DLC registered' },
  'number-offers': { address: `${CLINIC}/settings/numbers`, act: search, shows: /a month/ },
  twilio: { address: `${CLINIC}/settings/twilio`, shows: 'Change the credentials' },
  queues: { prepare: asAdmin, address: '/admin/queues', shows: 'With a wrong signature' },
};

checkStates('what is wrong is said on pages that keep to the security policy', STATES, {
  dark: ['health-ill', 'number-offers', 'queues'],
  phone: ['health-ill', 'inbox-ill', 'numbers', 'twilio', 'queues'],
});
