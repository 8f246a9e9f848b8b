import { checkStates } from './states.mjs';

const POSTS = '/accounts/a-clinic/posts';

function asAdmin(backend) {
  backend.me.admin = true;
  return () => (backend.me.admin = false);
}

function press(name) {
  return (page) => page.getByRole('button', { name }).first().click();
}

async function addPicture(page) {
  await press('Add a picture')(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
}

async function showChanges(page) {
  await page
    .getByRole('button', { name: /^What changed/ })
    .first()
    .click();
}

const STATES = {
  posts: { address: POSTS, shows: 'Holiday hours' },
  'posts-all': { prepare: asAdmin, address: '/admin/posts?page=2', shows: /^\d+ posts$/ },
  post: { address: `${POSTS}/p-flu`, act: showChanges, shows: '8' },
  'post-taken': { address: `${POSTS}/p-taken`, shows: /may not give away/ },
  'post-unpublish': { address: `${POSTS}/p-tom`, act: press('Take down'), shows: /Tom Becker reads it/ },
  'post-delete': { address: `${POSTS}/p-flu`, act: press('Delete'), shows: /gone for good/ },
  'post-edit': { address: `${POSTS}/p-flu/edit`, shows: 'What to bring' },
  'post-publish': {
    address: `${POSTS}/p-soon`,
    act: press('Change the time…'),
    shows: /By the clocks of/,
  },
  'post-picture': { address: `${POSTS}/p-flu/edit`, act: addPicture, shows: /Say in a few words/ },
};

checkStates('posts are found, written and looked at on pages that keep to the security policy', STATES, {
  dark: ['posts', 'post', 'post-edit', 'post-taken'],
  phone: ['posts', 'posts-all', 'post', 'post-edit', 'post-picture', 'post-publish'],
  fullPage: true,
});
