import { checkStates } from './states.mjs';

const BROADCASTS = '/accounts/a-clinic/broadcasts';

async function write(page) {
  const body = page.getByRole('textbox', { name: 'What you want to say' });
  await body.fill('Hi {{first_name|there}}, flu shots are in. Walk in on weekdays, 8 to 11.');
  await page.getByText('How it looks').waitFor();
}

async function review(page) {
  await write(page);
  await page.getByRole('button', { name: 'Review and send' }).click();
}

const STATES = {
  broadcasts: { address: BROADCASTS, shows: 'Holiday hours' },
  'broadcast-new': { address: `${BROADCASTS}/new?groupId=g-flu`, act: write, shows: /Hi Ana, flu shots/ },
  'broadcast-confirm': {
    address: `${BROADCASTS}/new?groupId=g-flu`,
    act: review,
    shows: /What has left cannot be called back/,
  },
  broadcast: { address: `${BROADCASTS}/b-flu`, shows: '789 of 1,204 are through' },
};

checkStates('texts to many are written and followed on pages that keep to the security policy', STATES, {
  dark: ['broadcast-new', 'broadcast'],
  phone: ['broadcasts', 'broadcast-new', 'broadcast'],
});
