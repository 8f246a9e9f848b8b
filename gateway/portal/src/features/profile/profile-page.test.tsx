import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

function field(name: string) {
  return screen.findByRole('textbox', { name });
}

describe('about me', () => {
  it('saves the names, and the portal calls one by them', async () => {
    const { user } = openPortal('/profile');

    await user.clear(await field('Last name'));
    await user.type(await field('Last name'), 'Lopez');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('button', { name: /Profile menu: Maria Lopez/ })).toBeVisible();
    expect(mock.backend.me).toMatchObject({ firstName: 'Maria', lastName: 'Lopez' });
  });

  it('sends only what was changed', async () => {
    let sent: unknown;
    server.use(
      http.patch('/api/me', async ({ request }) => {
        sent = await request.clone().json();
      }),
    );
    const { user } = openPortal('/profile');

    await user.clear(await field('Phone'));
    await user.type(await field('Phone'), '(202) 555-0177');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(sent).toEqual({ phone: '+12025550177' }));
  });

  it('wants a first name', async () => {
    const { user } = openPortal('/profile');

    await user.clear(await field('First name'));
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/Colleagues need a name/)).toBeVisible();
  });

  it('leaves the e-mail to admins', async () => {
    openPortal('/profile');

    expect(await field('E-mail')).toHaveAttribute('readonly');
    expect(screen.getByText(/only an admin can change it/)).toBeVisible();
  });

  it('tells beside the field what the server says against an e-mail', async () => {
    mock.backend.me.admin = true;
    const { user } = openPortal('/profile');

    await user.clear(await field('E-mail'));
    await user.type(await field('E-mail'), 'tom@riverside.example');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Somebody has this e-mail already')).toBeVisible();
  });

  it('switches single keys off', async () => {
    const { user } = openPortal('/profile');

    await user.click(await screen.findByLabelText(/^Single-key shortcuts/));

    await waitFor(() => expect(localStorage.getItem('waffle-shortcuts')).toBe('false'));
  });
});

describe('the accounts', () => {
  it('tell what one may do, and which opens after signing in', async () => {
    const { user } = openPortal('/profile/accounts');
    expect(await screen.findByText('Owner · You also manage its numbers and people')).toBeVisible();
    const landing = screen.getByRole('combobox', { name: 'After signing in, open' });
    expect(landing).toHaveValue('The account I worked in last');

    await user.click(landing);
    await user.click(await screen.findByRole('option', { name: 'Corner Bakery' }));

    await waitFor(() => expect(mock.backend.defaultAccountId).toBe('a-bakery'));
    expect(landing).toHaveValue('Corner Bakery');
  });

  it('can be left', async () => {
    mock.backend.members.push({ ...mock.backend.members[1]!, userId: 'u-lena', role: 'owner' });
    const { user } = openPortal('/profile/accounts');

    await user.click(await screen.findByRole('button', { name: 'Leave Corner Bakery' }));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));

    await waitFor(() => expect(screen.queryByText('Corner Bakery')).not.toBeInTheDocument());
  });

  it('that I deleted come back', async () => {
    const { user } = openPortal('/profile/accounts');
    expect(await screen.findByText(/Everything in it is erased on .*, in 4 weeks|in 26 days/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Restore Old Town Books' }));
    await user.click(await screen.findByRole('button', { name: 'Restore' }));

    await waitFor(() => expect(mock.backend.accountAdmin.deleted.map(({ id }) => id)).toEqual(['a-cinema']));
  });
});

async function confirm(typed: string) {
  const assign = vi.fn();
  vi.stubGlobal('location', { ...window.location, assign });
  const portal = openPortal('/profile');
  await portal.user.click(await screen.findByRole('button', { name: 'Delete my user' }));
  await portal.user.type(await field('Type maria to confirm'), typed);
  await portal.user.click(screen.getByRole('button', { name: 'Delete for good' }));
  return assign;
}

describe('deleting my user', () => {
  it('wants the user name typed', async () => {
    await confirm('mario');

    expect(await screen.findByText('That is not maria')).toBeVisible();
    expect(mock.backend.me.status).toBe('active');
  });

  it('ends the session and says goodbye', async () => {
    const signOut = vi.fn(() => new HttpResponse(null, { status: 204 }));
    server.use(http.post('/logout', signOut));

    const assign = await confirm('maria');

    await waitFor(() => expect(assign).toHaveBeenCalledWith('/goodbye'));
    expect(signOut).toHaveBeenCalledOnce();
    expect(mock.backend.me.status).toBe('deleted');
  });

  it('names the accounts that need another owner first', async () => {
    mock.backend.lastOwnerOf.add('a-clinic');

    const assign = await confirm('maria');

    expect(await screen.findByText(/last owner of Riverside Clinic/)).toBeVisible();
    expect(assign).not.toHaveBeenCalled();
  });
});

it('says goodbye to who is gone', async () => {
  mock.backend.signedIn = false;

  openPortal('/goodbye');

  expect(await screen.findByRole('heading', { name: 'Your user is deleted' })).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
