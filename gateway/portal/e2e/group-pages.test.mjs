import { checkStates } from './states.mjs';

const GROUPS = '/accounts/a-clinic/groups';

async function editRules(page) {
  await page.getByRole('button', { name: 'Change the rules' }).click();
  await page.getByRole('button', { name: 'Add a condition' }).click();
  await page.getByRole('combobox', { name: 'Condition 3: which' }).fill('flu-2026');
}

const STATES = {
  groups: { address: GROUPS, shows: 'Not seen for long' },
  group: { address: `${GROUPS}/g-flu`, shows: 'Ana Kovač' },
  'group-rules': { address: `${GROUPS}/g-quiet`, act: editRules, shows: /fits? at the moment/ },
};

checkStates('groups are kept on pages that keep to the security policy', STATES, {
  dark: ['group-rules'],
  phone: ['group', 'group-rules'],
});
