import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const NUMBERS = '/accounts/a-clinic/settings/numbers';

async function openDialog(button: string) {
  const { user } = openPortal(NUMBERS);
  await user.click(await screen.findByRole('button', { name: button }));
  return { user, dialog: within(await screen.findByRole('dialog')) };
}

async function add(number: string) {
  const { user, dialog } = await openDialog('Add number');
  await user.type(dialog.getByRole('combobox', { name: 'Number' }), number);
  await user.type(dialog.getByRole('textbox', { name: 'Label' }), 'Hotline');
  await user.click(dialog.getByRole('button', { name: 'Add this number' }));
  return { user, dialog };
}

describe('the numbers of an account', () => {
  it('shows what each can do and whether it is registered', async () => {
    openPortal(NUMBERS);

    expect(await screen.findByText('+1 202 555 0101')).toBeVisible();
    expect(screen.getByText('Front desk · texts · pictures')).toBeVisible();
    await waitFor(() => expect(screen.getAllByText('10DLC registered')).toHaveLength(2));
  });

  it('tells that a number is in use', async () => {
    await add('+1 202 555 0200');

    expect(await screen.findByText('This number is in use already.')).toBeVisible();
  });

  it('takes a number away from other software only when asked twice', async () => {
    const { user, dialog } = await add('+1 202 555 0151');

    expect(await dialog.findByRole('alert')).toHaveTextContent('https://old.example.org/sms');
    expect(mock.backend.accounts[0]!.numbers).toHaveLength(2);
    await user.click(dialog.getByRole('button', { name: 'Take it over' }));

    await waitFor(() => expect(mock.backend.accounts[0]!.numbers).toHaveLength(3));
  });

  it('names the price before a number is bought', async () => {
    const { user, dialog } = await openDialog('Buy number');
    await user.click(dialog.getByRole('button', { name: 'Search' }));
    await user.click(await dialog.findByRole('button', { name: 'Choose +1 202 555 0171' }));

    expect(await dialog.findByText(/charges \$1\.15 a month/)).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: 'Label' }), 'Shop');
    await user.click(dialog.getByRole('button', { name: 'Buy it' }));

    expect(await screen.findByText('Shop')).toBeVisible();
  });

  it('keeps a removed number at Twilio unless it is given back', async () => {
    const { user } = openPortal(NUMBERS);
    await user.click(await screen.findByRole('button', { name: 'What to do with +1 202 555 0101' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove number' }));
    const dialog = within(await screen.findByRole('dialog'));

    expect(dialog.getByRole('radio', { name: 'Keep it at Twilio' })).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Remove number' }));

    await waitFor(() => expect(screen.queryByText('+1 202 555 0101')).not.toBeInTheDocument());
  });

  it('sends owners to an admin where the installation pays', async () => {
    mock.backend.twilio.carrier = { ...mock.backend.twilio.carrier, usesInstallation: true };
    openPortal(NUMBERS);

    expect(await screen.findByText(/an administrator deals out/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Buy number' })).not.toBeInTheDocument();
  });
});
