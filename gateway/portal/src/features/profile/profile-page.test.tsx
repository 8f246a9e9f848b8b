import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

it('saves the names, and the portal calls one by it', async () => {
  const { user } = openPortal('/profile');
  const name = await screen.findByRole('textbox', { name: 'Last name' });

  await user.clear(name);
  await user.type(name, 'Lopez');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByRole('button', { name: /Profile menu: Maria Lopez/ })).toBeVisible();
  expect(mock.backend.me.name).toBe('Maria Lopez');
});

it('wants a name', async () => {
  const { user } = openPortal('/profile');

  await user.clear(await screen.findByRole('textbox', { name: 'First name' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText(/Colleagues need a name/)).toBeVisible();
});

it('switches single keys off', async () => {
  const { user } = openPortal('/profile');

  await user.click(await screen.findByLabelText(/^Single-key shortcuts/));

  await waitFor(() => expect(localStorage.getItem('waffle-shortcuts')).toBe('false'));
});
