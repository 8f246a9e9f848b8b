import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const TWILIO = '/accounts/a-clinic/settings/twilio';

async function save(token: string) {
  const { user } = openPortal(TWILIO);
  const field = await screen.findByLabelText('Auth token');
  await user.type(field, token);
  await user.click(screen.getByRole('button', { name: 'Test and save' }));
  return { user, field };
}

describe('the contract with Twilio', () => {
  it('says in whose name it works, and forgets what was typed', async () => {
    const { field } = await save('0123456789abcdef0123456789abcdef');

    expect(await screen.findByText('Riverside texts, balance $41.20')).toBeVisible();
    expect(field).toHaveValue('');
  });

  it("shows Twilio's own words where it refuses, and keeps the old contract", async () => {
    const before = mock.backend.twilio.carrier;
    await save('00000000000000000000000000000000');

    expect(await screen.findByText('Authenticate (20003)')).toBeVisible();
    expect(mock.backend.twilio.carrier).toBe(before);
  });

  it('goes back to the installation only when asked twice', async () => {
    const { user } = openPortal(TWILIO);
    await user.click(await screen.findByRole('button', { name: 'Stop using it' }));
    expect(mock.backend.twilio.carrier.usesInstallation).toBe(false);
    await user.click((await screen.findAllByRole('button', { name: 'Stop using it' })).at(-1)!);

    expect(await screen.findByText(/texts with the Twilio account of the installation/)).toBeVisible();
  });
});
