import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { SECRET } from '@/mocks/service-clients';
import { openPortal } from '@/test/portal';

const SCRIPTS = '/admin/scripts';

beforeEach(() => {
  mock.backend.me.admin = true;
});

async function openForm() {
  const portal = openPortal(SCRIPTS);
  await portal.user.click(await screen.findByRole('button', { name: 'New script' }));
  const form = within(await screen.findByRole('dialog', { name: 'New script' }));
  await portal.user.type(form.getByRole('textbox', { name: 'Name' }), 'Weekly report');
  return { ...portal, form };
}

it('tells what a script may do, where, and until when', async () => {
  openPortal(SCRIPTS);

  const row = within(await screen.findByRole('row', { name: /Nightly import/ }));
  expect(row.getByText('script-nightly-import')).toBeVisible();
  expect(row.getByText('Read and change')).toBeVisible();
  expect(await row.findByText('Riverside Clinic')).toBeVisible();
  expect(within(screen.getByRole('row', { name: /Old export/ })).getByText('Expired')).toBeVisible();
});

it('shows the secret of a new script, once', async () => {
  const { user, form } = await openForm();
  await user.click(within(form.getByRole('radiogroup', { name: 'Texts' })).getByLabelText('Read'));
  await user.click(form.getByRole('button', { name: 'Create script' }));

  const issued = within(await screen.findByRole('dialog', { name: 'Weekly report is ready' }));
  expect(issued.getByText(SECRET)).toBeVisible();
  await user.click(issued.getByRole('button', { name: 'Copy: Secret' }));
  await expect.poll(() => navigator.clipboard.readText()).toBe(SECRET);
  await user.keyboard('{Escape}');
  expect(issued.getByText(SECRET)).toBeVisible();
  await user.click(issued.getByRole('button', { name: 'I have kept the secret' }));

  await waitFor(() => expect(screen.queryByText(SECRET)).not.toBeInTheDocument());
  expect(await screen.findByRole('row', { name: /Weekly report/ })).toBeVisible();
  expect(mock.backend.serviceClients[0]!.scopes).toEqual(['messages:read']);
});

it('asks what a script may do before it asks the server', async () => {
  const { user, form } = await openForm();

  await user.click(form.getByRole('button', { name: 'Create script' }));

  expect(await form.findByText('Choose at least one thing it may do')).toBeVisible();
  expect(mock.backend.serviceClients).toHaveLength(3);
});

it('revokes after saying what that means', async () => {
  const { user } = openPortal(SCRIPTS);
  await user.click(await screen.findByRole('button', { name: 'Revoke Nightly import' }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Revoke Nightly import?' }));
  await user.click(dialog.getByRole('button', { name: 'Revoke' }));

  expect(await screen.findByText('Revoked')).toBeVisible();
  expect(mock.backend.serviceClients[0]!.status).toBe('revoked');
});

it('says what scripts are good for while there are none', async () => {
  mock.backend.serviceClients = [];
  openPortal(SCRIPTS);

  expect(await screen.findByText('No scripts yet')).toBeVisible();
});
