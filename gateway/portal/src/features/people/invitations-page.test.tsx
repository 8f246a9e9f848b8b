import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const INVITATIONS = '/admin/invitations';

beforeEach(() => {
  mock.backend.me.admin = true;
});

function rowOf(name: string) {
  return screen.findByRole('row', { name: new RegExp(name) });
}

function invitation(id: string) {
  return mock.backend.invitations.find((one) => one.id === id)!;
}

describe('the list of invitations', () => {
  it('tells how long a link is good, and whether the mail has left', async () => {
    openPortal(INVITATIONS);

    expect(
      within(await rowOf('Nadia Haddad'))
        .getAllByText('Expires in 2 days')
        .at(-1),
    ).toBeVisible();
    expect(
      within(await rowOf('Oscar'))
        .getAllByText("Mail can't be delivered")
        .at(-1),
    ).toBeVisible();
    expect(within(await rowOf('Oscar')).getByText('Corner Bakery')).toBeVisible();
    expect(screen.queryByRole('row', { name: /Ravi/ })).not.toBeInTheDocument();
  });

  it('shows the others, too', async () => {
    const { user } = openPortal(INVITATIONS);

    await user.click(await screen.findByRole('radio', { name: 'Expired' }));

    expect(
      within(await rowOf('Ravi Menon'))
        .getAllByText('Expired 4 days ago')
        .at(-1),
    ).toBeVisible();
  });

  it('sends an expired one again', async () => {
    const { user } = openPortal(`${INVITATIONS}?state=expired`);

    await user.click(await screen.findByRole('button', { name: 'Send again: invitation of Ravi Menon' }));

    await waitFor(() => expect(invitation('i-4').status).toBe('open'));
    expect(await screen.findByText('No invitation has expired')).toBeVisible();
  });

  it('withdraws one after saying what that means', async () => {
    const { user } = openPortal(INVITATIONS);
    await user.click(await screen.findByRole('button', { name: 'Withdraw the invitation of Nadia Haddad' }));

    const dialog = within(await screen.findByRole('dialog', { name: /Nadia Haddad/ }));
    expect(dialog.getByText('The link in the mail stops working at once.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Withdraw' }));

    await waitFor(() => expect(invitation('i-1').status).toBe('withdrawn'));
  });
});

async function openForm() {
  const portal = openPortal(INVITATIONS);
  await portal.user.click(await screen.findByRole('button', { name: 'Invite' }));
  const form = within(await screen.findByRole('dialog', { name: 'Invite somebody' }));
  await portal.user.type(form.getByRole('textbox', { name: 'First name' }), 'Zoë');
  await portal.user.type(form.getByRole('textbox', { name: 'Last name' }), 'Young');
  return { ...portal, form, send: () => portal.user.click(form.getByRole('button', { name: /Send/ })) };
}

describe('inviting somebody', () => {
  it('names the accounts and the role in each', async () => {
    const { user, form, send } = await openForm();
    await user.type(form.getByRole('textbox', { name: 'E-mail' }), 'zoe@riverside.example');
    await user.click(form.getByRole('combobox', { name: 'Role in Riverside Clinic' }));
    await user.click(await screen.findByRole('option', { name: 'Supervisor' }));
    await user.click(form.getByRole('combobox', { name: 'Add an account' }));
    await user.click(await screen.findByRole('option', { name: 'Corner Bakery' }));

    await send();

    expect(await rowOf('Zoë Young')).toBeVisible();
    expect(mock.backend.invitations[0]).toMatchObject({
      email: 'zoe@riverside.example',
      admin: false,
      accounts: [
        { accountId: 'a-clinic', role: 'supervisor' },
        { accountId: 'a-bakery', role: 'member' },
      ],
    });
  });

  it("shows the server's complaint beside its field", async () => {
    const { user, form, send } = await openForm();
    const email = form.getByRole('textbox', { name: 'E-mail' });
    await user.type(email, 'tom@riverside.example');

    await send();

    expect(await form.findByText('Somebody has this e-mail already')).toBeVisible();
    expect(email).toHaveFocus();
  });

  it('asks for an address before it asks the server', async () => {
    const { form, send } = await openForm();

    await send();

    expect(await form.findByText('That is not an e-mail address')).toBeVisible();
    expect(mock.backend.invitations).toHaveLength(6);
  });
});
