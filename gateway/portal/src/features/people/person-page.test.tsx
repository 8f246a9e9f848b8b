import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const TOM = '/admin/people/u-tom';

beforeEach(() => {
  mock.backend.me.admin = true;
});

function section(name: string) {
  return screen.findByRole('region', { name });
}

async function press(user: ReturnType<typeof openPortal>['user'], name: string) {
  await user.click(await screen.findByRole('button', { name }));
}

/** Answers the question that a dialog asks. */
async function confirm(user: ReturnType<typeof openPortal>['user'], question: RegExp, answer: string) {
  const dialog = within(await screen.findByRole('dialog', { name: question }));
  await user.click(dialog.getByRole('button', { name: answer }));
}

function tom() {
  return mock.backend.people.find('u-tom')!;
}

describe('the page of a person', () => {
  it('tells who invited them, what they sign in with and where, and what they did', async () => {
    openPortal(TOM);

    expect(await screen.findByRole('heading', { name: 'Tom Becker' })).toBeVisible();
    expect(screen.getByText(/Invited by Maria Santos on/)).toBeVisible();
    expect(await within(await section('Sign-in')).findByText('Passkey')).toBeVisible();
    expect(await within(await section('Signed in on')).findByText('Safari 26 on iOS 26')).toBeVisible();
    expect(await within(await section('Latest activity')).findAllByText('User signed in')).not.toHaveLength(
      0,
    );
    expect(await within(await section('Role and accounts')).findByText('Riverside Clinic')).toBeVisible();
  });

  it('is a page that does not exist for an unknown id', async () => {
    openPortal('/admin/people/u-nobody');

    expect(await screen.findByRole('heading', { name: "We can't find that page" })).toBeVisible();
  });

  it('offers nothing to do with a deleted user', async () => {
    openPortal('/admin/people/u-gone');

    expect(await screen.findByText(/This person has been deleted/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });

  it('does not let admins shut themselves out', async () => {
    openPortal('/admin/people/u-maria');

    expect(await screen.findByText(/nobody disables or deletes themselves here/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Disable' })).not.toBeInTheDocument();
  });
});

async function rename(to: string) {
  const portal = openPortal(TOM);
  const field = await screen.findByRole('textbox', { name: 'First name' });
  await portal.user.clear(field);
  await portal.user.type(field, to);
  return portal;
}

describe('editing a person', () => {
  it('saves what was typed', async () => {
    const { user } = await rename('Thomas');

    await press(user, 'Save');

    expect(await screen.findByRole('heading', { name: 'Thomas Becker' })).toBeVisible();
    expect(tom().firstName).toBe('Thomas');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('saves nothing over the change of somebody else, and loads it on demand', async () => {
    const { user } = await rename('Thomas');
    mock.backend.people.change('u-tom', { firstName: 'Tommy' });

    await press(user, 'Save');

    expect(await screen.findByText('Somebody else changed this meanwhile')).toBeVisible();
    expect(tom().firstName).toBe('Tommy');
    await press(user, 'Load what they saved');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'First name' })).toHaveValue('Tommy'));
    expect(screen.queryByText('Somebody else changed this meanwhile')).not.toBeInTheDocument();
  });

  it("shows the server's complaint beside its field", async () => {
    const { user } = openPortal(TOM);
    const field = await screen.findByRole('textbox', { name: 'E-mail' });
    await user.clear(field);
    await user.type(field, 'maria@riverside.example');

    await press(user, 'Save');

    expect(await screen.findByText('Somebody has this e-mail already')).toBeVisible();
    expect(field).toHaveFocus();
  });
});

describe('what an admin may do', () => {
  it('makes somebody an administrator', async () => {
    const { user } = openPortal(TOM);

    await user.click(await screen.findByRole('switch', { name: /Administrator/ }));

    await waitFor(() => expect(tom().admin).toBe(true));
    expect(await screen.findByText('Tom Becker is an administrator now')).toBeVisible();
  });

  it('tells why the last administrator stays one', async () => {
    const { user } = openPortal('/admin/people/u-maria');

    await user.click(await screen.findByRole('switch', { name: /Administrator/ }));

    expect(await screen.findByText('Somebody has to stay an administrator.')).toBeVisible();
    expect(await screen.findByRole('switch', { name: /Administrator/ })).toBeChecked();
  });

  it('disables after saying what that means, and enables again', async () => {
    const { user } = openPortal(TOM);
    await press(user, 'Disable');

    await confirm(user, /Disable Tom Becker/, 'Disable');
    await waitFor(() => expect(tom().status).toBe('disabled'));
    await press(user, 'Enable');

    await waitFor(() => expect(tom().status).toBe('active'));
  });

  it('keeps the question open when the server refuses', async () => {
    server.use(
      http.post('/api/users/*/disable', () =>
        HttpResponse.json({ status: 409, detail: 'Not while the moon is full.' }, { status: 409 }),
      ),
    );
    const { user } = openPortal(TOM);
    await press(user, 'Disable');

    await confirm(user, /Disable Tom Becker/, 'Disable');

    expect(await screen.findByText('Not while the moon is full.')).toBeVisible();
    expect(screen.getByRole('dialog', { name: /Disable Tom Becker/ })).toBeVisible();
  });

  it('signs out of one device, and everywhere', async () => {
    const { user } = openPortal(TOM);

    await press(user, 'Sign out Safari 26 on iOS 26');
    await waitFor(() => expect(mock.backend.people.sessions.map(({ id }) => id)).toEqual(['s-1', 's-3']));
    await press(user, 'Sign out everywhere');
    await confirm(user, /Sign Tom Becker out/, 'Sign out everywhere');

    expect(await screen.findByText('Signed in nowhere at the moment')).toBeVisible();
  });

  it('requires a new password or second factor', async () => {
    const { user } = openPortal(TOM);

    await press(user, 'Require a new password');
    await confirm(user, /new password/, 'Require');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await press(user, 'Require a new second factor');
    await confirm(user, /new second factor/, 'Require');

    await waitFor(() =>
      expect(mock.backend.people.required).toEqual(['u-tom: password', 'u-tom: secondFactor']),
    );
  });

  it('deletes only when the user name was typed', async () => {
    const { user, address } = openPortal(TOM);
    await press(user, 'Delete');
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete Tom Becker?' }));

    await user.type(dialog.getByRole('textbox', { name: 'Type tom to confirm' }), 'tim');
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByText(/Type the user name exactly/)).toBeVisible();
    expect(tom().status).toBe('active');
    await user.clear(dialog.getByRole('textbox'));
    await user.type(dialog.getByRole('textbox'), 'tom');
    await user.click(dialog.getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(tom().status).toBe('deleted'));
    await waitFor(() => expect(address()).toBe('/admin/people'));
  });
});
