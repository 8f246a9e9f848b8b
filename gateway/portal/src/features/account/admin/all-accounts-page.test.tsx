import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const ACCOUNTS = '/admin/accounts';

beforeEach(() => {
  mock.backend.me.admin = true;
});

it('lists all accounts with who owns, uses and pays for them', async () => {
  openPortal(ACCOUNTS);

  const row = await screen.findByRole('row', { name: /Harbor Gym/ });
  expect(row).toHaveTextContent('Lena Fischer, Tom Becker+1 202 555 0300Harbor Sports9');
});

it('finds one by its number', async () => {
  const { user } = openPortal(ACCOUNTS);
  await screen.findByRole('link', { name: 'Northside Vets' });

  await user.type(screen.getByRole('searchbox'), '5550300');

  await waitFor(() => expect(screen.queryByRole('link', { name: 'Northside Vets' })).not.toBeInTheDocument());
  expect(screen.getByRole('link', { name: 'Harbor Gym' })).toBeVisible();
});

it('opens one for somebody else, found by name', async () => {
  const { user, address } = openPortal(ACCOUNTS);
  await user.click(await screen.findByRole('button', { name: 'Open account' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Hill Dental');
  const owner = screen.getByRole('combobox', { name: 'Owner' });
  await user.clear(owner);
  await user.type(owner, 'Tom');
  await user.click(await screen.findByRole('option', { name: /Tom Becker/ }));
  await user.click(screen.getAllByRole('button', { name: 'Open account' }).at(-1)!);

  await waitFor(() => expect(address()).toBe('/accounts/a-hill-dental/settings'));
  expect(mock.backend.account('a-hill-dental')?.owners).toEqual([{ id: 'u-tom', name: 'Tom Becker' }]);
});

it('tells beside the name that it is taken, and keeps the form', async () => {
  const { user } = openPortal(`${ACCOUNTS}?new=true`);
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Harbor Gym');
  await user.click(screen.getAllByRole('button', { name: 'Open account' }).at(-1)!);

  expect(await screen.findByText('Another account has this name')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Harbor Gym');
});

it('restores a deleted one, but not one that is being erased', async () => {
  const { user } = openPortal(`${ACCOUNTS}?deleted=true`);

  expect(await screen.findByText('It is being erased right now')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Restore Rex Cinema' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Restore Old Town Books' }));
  await user.click(await screen.findByRole('button', { name: 'Restore' }));

  await waitFor(() => expect(mock.backend.account('a-books')?.status).toBe('active'));
});
