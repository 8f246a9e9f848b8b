import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const CLIENTS = '/accounts/a-clinic/clients';

function rowOf(name: string) {
  return screen.findByRole('row', { name: new RegExp(name) });
}

async function openForm() {
  const portal = openPortal(CLIENTS);
  await portal.user.click(await screen.findByRole('button', { name: 'Add client' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add client' }));
  return { ...portal, form };
}

describe('the list of clients', () => {
  it('tells name, phone, groups and who is blocked', async () => {
    openPortal(CLIENTS);

    const row = within(await rowOf('Ana Kovač'));
    expect(row.getByText('+1 202 555 1000')).toBeVisible();
    expect(row.getByText('Flu season')).toBeVisible();
    expect(within(await rowOf('Hiro Tanaka')).getByText('Blocked')).toBeVisible();
  });

  it('leads to the conversation with a client', async () => {
    const { user, address } = openPortal(CLIENTS);

    await user.click(await screen.findByRole('button', { name: 'Text Chloé Martin' }));

    await waitFor(() => expect(address()).toBe('/accounts/a-clinic/inbox/c3'));
  });
});

describe('adding a client', () => {
  it('understands a phone as people write it', async () => {
    const { user, form } = await openForm();
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Zoë Young');
    await user.type(form.getByRole('textbox', { name: 'Phone' }), '(202) 555-0177');

    await user.click(form.getByRole('button', { name: 'Add client' }));

    expect(await rowOf('Zoë Young')).toBeVisible();
    expect(mock.backend.clients.at(-1)).toMatchObject({ name: 'Zoë Young', phone: '+12025550177' });
  });

  it("shows the server's complaint beside its field", async () => {
    const { user, form } = await openForm();
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Ana again');
    await user.type(form.getByRole('textbox', { name: 'Phone' }), '+1 202 555 1000');

    await user.click(form.getByRole('button', { name: 'Add client' }));

    expect(await form.findByText('A client with this phone exists already.')).toBeVisible();
    expect(form.getByRole('textbox', { name: 'Phone' })).toHaveFocus();
  });
});

describe('blocking a client', () => {
  it('asks why, and closes the way to texting', async () => {
    const { user } = openPortal(CLIENTS);
    await user.click(await screen.findByRole('button', { name: 'Block Grace Liu' }));

    await user.type(await screen.findByRole('textbox', { name: 'Why?' }), 'Wrong number');
    await user.click(screen.getByRole('button', { name: 'Block' }));

    expect(await screen.findByRole('button', { name: 'Unblock Grace Liu' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Text Grace Liu' })).toBeDisabled();
  });
});
