import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const TYPE = 'https://fluffywaffle.io/problems/step-up-required';

let asked: { token: string | null; body: unknown }[] = [];

/** A role may be changed only by who has just proved to be there. */
function guardRoles() {
  server.use(
    http.put('/api/accounts/*/members/*', async ({ request }) => {
      asked.push({ token: request.headers.get('x-xsrf-token'), body: await request.clone().json() });
      return proved ? undefined : HttpResponse.json({ type: TYPE, status: 401 }, { status: 401 });
    }),
  );
}

let proved = false;

beforeEach(() => {
  asked = [];
  proved = false;
  guardRoles();
});

async function makeTomAnOwner() {
  const portal = openPortal('/accounts/a-clinic/settings/members');
  await portal.user.click(await screen.findByRole('combobox', { name: 'Role of Tom Becker' }));
  await portal.user.click(await screen.findByRole('option', { name: /^Owner/ }));
  return { ...portal, dialog: await screen.findByRole('dialog', { name: "Confirm it's you" }) };
}

function roleOfTom() {
  return mock.backend.members.find(({ userId }) => userId === 'u-tom')?.role;
}

it('goes on with what was asked for, once the person is proved, as a new request', async () => {
  const { dialog } = await makeTomAnOwner();
  expect(roleOfTom()).toBe('member');

  proved = true;
  document.cookie = 'XSRF-TOKEN=renewed';
  new BroadcastChannel('waffle-session').postMessage('signed-in');

  await waitFor(() => expect(roleOfTom()).toBe('owner'));
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(asked).toEqual([
    { token: 'token', body: { role: 'owner' } },
    { token: 'renewed', body: { role: 'owner' } },
  ]);
});

it('is not taken for an ended session, and asks in a window of its own', async () => {
  await makeTomAnOwner();

  expect(screen.getByRole('link', { name: 'Confirm' })).toHaveAttribute(
    'href',
    '/login/step-up?back=/signed-in',
  );
  expect(screen.queryByRole('dialog', { name: 'You have been signed out' })).not.toBeInTheDocument();
});

it('leaves everything as it was, without a complaint, when the person would rather not', async () => {
  const { user, dialog } = await makeTomAnOwner();

  await user.click(screen.getByRole('button', { name: 'Cancel' }));

  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(roleOfTom()).toBe('member');
  expect(asked).toHaveLength(1);
  expect(screen.queryByText('That did not work')).not.toBeInTheDocument();
});

it('leaves the form below as it is when Escape closes it', async () => {
  server.use(
    http.post('/api/accounts/*/numbers', () =>
      HttpResponse.json({ type: TYPE, status: 401 }, { status: 401 }),
    ),
  );
  const { user } = openPortal('/accounts/a-clinic/settings/numbers');
  await user.click(await screen.findByRole('button', { name: 'Add number' }));
  const form = await screen.findByRole('dialog', { name: 'Add number' });
  await user.type(screen.getByRole('combobox', { name: 'Number' }), '+1 202 555 0177');
  await user.type(screen.getByRole('textbox', { name: 'Label' }), 'Hotline{Enter}');
  const dialog = await screen.findByRole('dialog', { name: "Confirm it's you" });

  await waitFor(() => expect(screen.getByRole('link', { name: 'Confirm' })).toHaveFocus());
  await user.keyboard('{Escape}');

  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(form).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Label' })).toHaveValue('Hotline');
});

it('asks again when the proof was not enough', async () => {
  await makeTomAnOwner();

  new BroadcastChannel('waffle-session').postMessage('signed-in');

  await waitFor(() => expect(asked).toHaveLength(2));
  expect(await screen.findByRole('dialog', { name: "Confirm it's you" })).toBeVisible();
});
