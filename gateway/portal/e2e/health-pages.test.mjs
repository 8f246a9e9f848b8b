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

const STATES = {
  health: { address: `${CLINIC}/settings/health`, shows: 'Everything is fine' },
  'health-ill': { prepare: ill, address: `${CLINIC}/settings/health`, shows: 'Texts are late' },
  'inbox-ill': { prepare: ill, address: `${CLINIC}/inbox`, shows: 'Details' },
  queues: { prepare: asAdmin, address: '/admin/queues', shows: 'With a wrong signature' },
};

checkStates('what is wrong is said on pages that keep to the security policy', STATES, {
  dark: ['health-ill', 'queues'],
  phone: ['health-ill', 'inbox-ill', 'queues'],
});
