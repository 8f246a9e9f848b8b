import { checkStates } from './states.mjs';

const COMPANY = '/admin/companies/co-riverside';
const USAGE = '/accounts/a-clinic/settings/usage';

function prepare(backend) {
  backend.me.admin = true;
  return () => (backend.me.admin = false);
}

function press(name) {
  return (page) => page.getByRole('button', { name }).first().click();
}

async function readDay(page) {
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
}

async function typeIban(page) {
  await press('Add a bank account')(page);
  await page.getByRole('radiogroup', { name: 'Kind' }).getByText('IBAN').click();
  await page.getByRole('textbox', { name: 'IBAN' }).fill('DE89370400440532013001');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

async function addPrice(page) {
  await press('Add a price')(page);
  await page.getByRole('button', { name: 'Save' }).click();
}

const STATES = {
  overview: { prepare, address: '/admin', act: readDay, shows: 'Latest activity' },
  companies: { prepare, address: '/admin/companies', shows: 'Riverside Health' },
  'company-new': {
    prepare,
    address: '/admin/companies',
    act: press('New company'),
    shows: 'Create company',
  },
  company: { prepare, address: COMPANY, shows: /can't be deleted while/ },
  'company-accounts': { prepare, address: `${COMPANY}/accounts`, shows: 'Pay for another account' },
  billing: { prepare, address: `${COMPANY}/billing`, act: addPrice, shows: 'This price is there twice' },
  bank: {
    prepare,
    address: `${COMPANY}/bank`,
    act: press(/^Show the number of the IBAN/),
    shows: /DE89 3704/,
  },
  'bank-new': { prepare, address: `${COMPANY}/bank`, act: typeIban, shows: /check digits don't fit/ },
  statement: { prepare, address: `${COMPANY}/statements`, shows: 'Monthly fee' },
  usage: { address: USAGE, shows: 'Paid by Riverside Health' },
};

checkStates('each page about companies and usage is accessible and keeps to the security policy', STATES, {
  dark: ['overview', 'bank', 'statement'],
  phone: ['overview', 'companies', 'billing', 'bank', 'statement', 'usage'],
  fullPage: true,
});
