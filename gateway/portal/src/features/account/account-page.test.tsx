import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const SETTINGS = '/accounts/a-clinic/settings';

it('lists numbers and members', async () => {
  openPortal(SETTINGS);

  expect(await screen.findByText('+1 202 555 0101')).toBeVisible();
  expect(await screen.findByText(/Tom Becker/)).toBeVisible();
});

it('tells that a number is in use', async () => {
  const { user } = openPortal(SETTINGS);
  await user.click(await screen.findByRole('button', { name: 'Add number' }));

  await user.type(await screen.findByRole('textbox', { name: 'Number' }), '+1 202 555 0200');
  await user.type(screen.getByRole('textbox', { name: 'Label' }), 'Hotline');
  await user.click(screen.getAllByRole('button', { name: 'Add number' }).at(-1)!);

  expect(await screen.findByText('This number is in use already.')).toBeVisible();
});

it('removes a member after saying what that means', async () => {
  const { user } = openPortal(SETTINGS);
  await user.click(await screen.findByRole('button', { name: 'Remove Tom Becker' }));

  expect(await screen.findByText(/can no longer read or answer the texts/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Remove' }));

  await expect.poll(() => mock.backend.members.map(({ name }) => name)).toEqual(['Maria Santos']);
});

it('keeps the last owner', async () => {
  const { user } = openPortal(SETTINGS);
  await user.click(await screen.findByRole('button', { name: 'Remove Maria Santos' }));

  await user.click(await screen.findByRole('button', { name: 'Remove' }));

  expect(await screen.findByText('An account needs at least one owner.')).toBeVisible();
});
