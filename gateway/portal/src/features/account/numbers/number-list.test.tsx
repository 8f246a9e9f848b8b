import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPortal } from '@/test/portal';

const NUMBERS = '/accounts/a-clinic/settings/numbers';

it('lists the numbers', async () => {
  openPortal(NUMBERS);

  expect(await screen.findByText('+1 202 555 0101')).toBeVisible();
});

it('tells that a number is in use', async () => {
  const { user } = openPortal(NUMBERS);
  await user.click(await screen.findByRole('button', { name: 'Add number' }));

  await user.type(await screen.findByRole('textbox', { name: 'Number' }), '+1 202 555 0200');
  await user.type(screen.getByRole('textbox', { name: 'Label' }), 'Hotline');
  await user.click(screen.getAllByRole('button', { name: 'Add number' }).at(-1)!);

  expect(await screen.findByText('This number is in use already.')).toBeVisible();
});
