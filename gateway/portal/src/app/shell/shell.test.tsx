import { cleanup, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { announceSignIn } from '@/lib/session';
import { mock, server } from '@/mocks/node';
import { INBOX, openConversation, openPortal } from '@/test/portal';

async function openMenu(name: RegExp) {
  return screen.findByRole('button', { name });
}

describe('the account', () => {
  it('is the one worked in last', async () => {
    mock.backend.activeAccountId = 'a-bakery';

    const { address } = openPortal('/');

    await waitFor(() => expect(address()).toBe('/accounts/a-bakery/inbox'));
  });

  it('is switched in the menu, and remembered', async () => {
    const { user, address } = openPortal(INBOX);

    await user.click(await openMenu(/Switch account/));
    await user.click(await screen.findByRole('menuitem', { name: /Corner Bakery/ }));

    await waitFor(() => expect(address()).toBe('/accounts/a-bakery/inbox'));
    await waitFor(() => expect(mock.backend.activeAccountId).toBe('a-bakery'));
    expect(await screen.findByText('No conversations yet')).toBeVisible();
  });

  it('of somebody else is not found', async () => {
    openPortal('/accounts/somebody-elses/inbox');

    expect(await screen.findByRole('heading', { name: "We can't find that page" })).toBeVisible();
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  it('is the one chosen for that on the first page of a session, and the last one after that', async () => {
    mock.backend.defaultAccountId = 'a-bakery';
    const { address } = openPortal('/');
    await waitFor(() => expect(address()).toBe('/accounts/a-bakery/inbox'));
    expect(mock.backend.activeAccountId).toBe('a-bakery');

    mock.backend.activeAccountId = 'a-clinic';
    cleanup();
    const later = openPortal('/');

    await waitFor(() => expect(later.address()).toBe('/accounts/a-clinic/inbox'));
  });

  it('that is told by the address is not left for the one chosen', async () => {
    mock.backend.defaultAccountId = 'a-bakery';

    const { address } = openPortal(INBOX);

    expect(await screen.findByRole('link', { name: /Ana Kovač/ })).toBeVisible();
    expect(address()).toBe(INBOX);
  });
});

describe('a person whom nobody has added to an account', () => {
  beforeEach(() => {
    mock.backend.accounts = [];
  });

  it('is told how to get into one', async () => {
    openPortal('/');

    expect(await screen.findByRole('heading', { name: 'You are not in an account yet' })).toBeVisible();
    expect(screen.getByText(/Tell them your sign-in: maria@riverside.example/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Administration' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Clients' })).not.toBeInTheDocument();
  });

  it('has a profile all the same', async () => {
    const { user } = openPortal('/');

    await user.click(await screen.findByRole('link', { name: 'Your profile' }));

    expect(await screen.findByRole('textbox', { name: 'First name' })).toHaveValue('Maria');
    expect(screen.getByRole('button', { name: /Profile menu/ })).toBeVisible();
  });

  it('opens the first account as an administrator', async () => {
    mock.backend.me.admin = true;
    mock.backend.accountAdmin.others = [];
    const { user, address } = openPortal('/');

    await user.click(await screen.findByRole('link', { name: 'Open your first account' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Hill Dental');
    await user.click(screen.getAllByRole('button', { name: 'Open account' }).at(-1)!);

    await waitFor(() => expect(address()).toBe('/accounts/a-hill-dental/settings'));
    expect(await screen.findByRole('link', { name: 'Inbox' })).toBeVisible();
  });

  it.each([
    '/admin',
    '/admin/accounts',
    '/admin/companies',
    '/admin/people',
    '/admin/invitations',
    '/admin/audit',
    '/admin/scripts',
    '/profile/accounts',
  ])('opens %s without one', async (page) => {
    mock.backend.me.admin = true;
    mock.backend.accountAdmin.others = [];

    openPortal(page);

    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByText('Something went wrong on our side')).not.toBeInTheDocument();
  });
});

describe('the navigation', () => {
  it('shows an owner the account page', async () => {
    openPortal(INBOX);

    expect(await screen.findByRole('link', { name: 'Account' })).toBeVisible();
  });

  it('spares a member of it', async () => {
    openPortal('/accounts/a-bakery/inbox');

    expect(await screen.findByRole('link', { name: 'Clients' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Account' })).not.toBeInTheDocument();
  });

  it('has no inbox for an administrator who is no member', async () => {
    mock.backend.me.admin = true;
    mock.backend.accounts = [{ ...mock.backend.accounts[0]!, role: null }];

    openPortal('/');

    expect(await screen.findByRole('heading', { name: 'Riverside Clinic' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Inbox' })).not.toBeInTheDocument();
  });

  it('tells such an administrator whose inbox it is when an address leads there', async () => {
    mock.backend.me.admin = true;
    mock.backend.accounts = [{ ...mock.backend.accounts[0]!, role: null }];

    openPortal(INBOX);

    expect(await screen.findByRole('heading', { name: 'Only members read these texts' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});

describe('a session that ended', () => {
  it('lies over the page, and what was typed is still there after signing in again', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');
    await user.type(composer, 'Half a sen');
    mock.backend.signedIn = false;
    await user.keyboard('{Control>}{Enter}{/Control}');
    const overlay = await screen.findByRole('dialog', { name: 'You have been signed out' });

    mock.backend.signedIn = true;
    announceElsewhere();

    await waitFor(() => expect(overlay).not.toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    expect(composer).toHaveValue('Half a sen');
  });

  it('stays while nobody has signed in', async () => {
    mock.backend.signedIn = false;
    const { user } = openPortal(INBOX);

    await user.click(await screen.findByRole('button', { name: 'I have signed in' }));

    expect(screen.getByRole('dialog', { name: 'You have been signed out' })).toBeVisible();
  });
});

/** Another tab's announcement; a channel never hears itself. */
function announceElsewhere() {
  new BroadcastChannel('waffle-session').postMessage('signed-in');
  announceSignIn();
}

describe('a page that cannot be shown', () => {
  it('says so with the way on, and comes back', async () => {
    server.use(
      http.get('/api/me', () => HttpResponse.json({ status: 503 }, { status: 503 }), { once: false }),
    );
    const { user } = openPortal(INBOX);
    const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 8_000 });
    expect(screen.getByRole('heading', { name: 'Something went wrong on our side' })).toBeVisible();

    server.resetHandlers();
    await user.click(again);

    expect(await screen.findByRole('link', { name: /Ana Kovač/ })).toBeVisible();
  });

  it('is 404 where there is none', async () => {
    openPortal('/no/such/page');

    expect(await screen.findByText('404')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/');
  });
});

describe('signing out', () => {
  it('posts the CSRF token and leaves nothing typed behind', async () => {
    sessionStorage.setItem('waffle-draft:c9', '"secret"');
    const { user, container } = openPortal(INBOX);
    await user.click(await openMenu(/Profile menu/));
    const form = container.querySelector<HTMLFormElement>('form[action="/logout"]')!;
    form.addEventListener('submit', (event) => event.preventDefault());

    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));

    expect(new FormData(form).get('_csrf')).toBe('token');
    expect(sessionStorage.getItem('waffle-draft:c9')).toBeNull();
  });
});
