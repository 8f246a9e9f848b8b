import { CODE } from '../src/mocks/joining.ts';
import { checkStates } from './states.mjs';

const SETTINGS = '/accounts/a-clinic/settings';
const IMPORT = '/accounts/a-clinic/clients/import';

async function typeCode(page, code) {
  await page.getByRole('textbox', { name: 'Digit of the code' }).first().click();
  await page.keyboard.type(code);
}

async function askForCode(page) {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Kovač');
  await page.getByRole('textbox', { name: 'Your mobile phone' }).fill('(202) 555-0142');
  await page.getByRole('button', { name: 'Text me a code' }).click();
}

async function failCode(page) {
  await askForCode(page);
  await typeCode(page, '111111');
}

async function reachTerms(page) {
  await askForCode(page);
  await typeCode(page, CODE);
}

async function openOwnPage(page) {
  await page.getByRole('button', { name: 'Text me a code' }).click();
  await typeCode(page, CODE);
}

function newTerms(backend) {
  backend.ownPage.terms = backend.joining.terms;
  return () => (backend.ownPage.terms = null);
}

checkStates(
  'people join and keep their own page, on pages that keep to the security policy',
  {
    join: { address: '/join/a-hebrew', shows: 'Text me a code' },
    'join-code': { address: '/join/a-clinic', act: failCode, shows: /tries left/ },
    'join-terms': { address: '/join/a-clinic', act: reachTerms, shows: /We never pass on/ },
    mine: { prepare: newTerms, address: '/mine/own-ana', act: openOwnPage, shows: 'Delete everything' },
  },
  { dark: ['mine'], phone: ['join', 'join-code', 'join-terms', 'mine'], fullPage: true },
);

checkStates(
  'joining and imports are set up on pages that keep to the security policy',
  {
    'account-fields': { address: `${SETTINGS}/fields`, shows: 'Next visit' },
    'account-joining': { address: `${SETTINGS}/enrolment`, shows: 'Codes a day' },
    'account-terms': { address: `${SETTINGS}/terms`, shows: 'In force' },
    'import-columns': { address: `${IMPORT}?import=i-open`, shows: 'Check the file' },
  },
  { dark: ['account-terms'], phone: ['account-joining', 'import-columns'], fullPage: true },
);
