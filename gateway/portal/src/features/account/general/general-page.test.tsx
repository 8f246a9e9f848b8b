import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const GENERAL = '/accounts/a-clinic/settings';

async function rename(user: ReturnType<typeof openPortal>['user'], name: string) {
  const field = await screen.findByRole('textbox', { name: 'Name' });
  await user.clear(field);
  await user.type(field, name);
}

function clinic() {
  return mock.backend.account('a-clinic')!;
}

it('saves what was changed, and the whole portal calls it that', async () => {
  const { user } = openPortal(GENERAL);

  await rename(user, 'Hill Clinic');
  await user.click(screen.getByRole('radio', { name: 'Green' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByRole('button', { name: /Switch account: Hill Clinic/ })).toBeVisible();
  expect(clinic()).toMatchObject({ name: 'Hill Clinic', colour: '#2b8a3e', country: 'US' });
});

it('says that somebody else has changed the same, and saves over nothing', async () => {
  const { user } = openPortal(GENERAL);
  await rename(user, 'Hill Clinic');
  Object.assign(clinic(), { name: 'River Clinic', version: 7 });

  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Somebody else changed this meanwhile')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Hill Clinic');
  expect(clinic().name).toBe('River Clinic');

  await user.click(screen.getByRole('button', { name: 'Load what they saved' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('River Clinic'));
});

it('is not stopped by who changed something else', async () => {
  const { user } = openPortal(GENERAL);
  await rename(user, 'Hill Clinic');
  Object.assign(clinic(), { colour: '#c92a2a', version: 7 });

  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(clinic()).toMatchObject({ name: 'Hill Clinic', colour: '#c92a2a' }));
  expect(screen.queryByText('Somebody else changed this meanwhile')).not.toBeInTheDocument();
});

it('wants a name', async () => {
  const { user } = openPortal(GENERAL);

  await rename(user, ' ');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Give the account a name')).toBeVisible();
});

async function askToDelete(user: ReturnType<typeof openPortal>['user'], typed: string) {
  await user.click(await screen.findByRole('button', { name: 'Delete account' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete Riverside Clinic?' }));
  await user.type(dialog.getByRole('textbox', { name: /to confirm/ }), typed);
  await user.click(dialog.getByRole('button', { name: 'Delete account' }));
  return dialog;
}

it('deletes the account only when its name is typed', async () => {
  const { user, address } = openPortal(GENERAL);

  const dialog = await askToDelete(user, 'Riverside');
  expect(await dialog.findByText('That is not Riverside Clinic')).toBeVisible();
  expect(clinic()).toBeDefined();

  await user.type(dialog.getByRole('textbox'), ' Clinic');
  await user.click(dialog.getByRole('button', { name: 'Delete account' }));

  await waitFor(() => expect(address()).toBe('/profile/accounts'));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Restore Riverside Clinic' })).toBeVisible());
});

it('tells how many texts wait before it cancels them', async () => {
  mock.backend.accountAdmin.waiting = 3;
  const { user } = openPortal(GENERAL);

  const dialog = await askToDelete(user, 'Riverside Clinic');

  expect(await dialog.findByText(/3 texts still wait to be sent. They are cancelled/)).toBeVisible();
  expect(clinic()).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Cancel texts and delete' }));
  await waitFor(() => expect(clinic()).toBeUndefined());
});
