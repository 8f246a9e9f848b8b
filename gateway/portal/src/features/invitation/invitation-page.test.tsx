import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { SIGN_IN } from '@/lib/sign-in';
import { mock, server } from '@/mocks/node';
import { TOKENS } from '@/mocks/registration';
import { openPortal } from '@/test/portal';

const GREETING = 'Priya Nair invited you to Waffle';

beforeEach(() => {
  mock.backend.signedIn = false;
});

async function openInvitation(token = TOKENS.open) {
  const portal = openPortal(`/invitation#${token}`);
  await screen.findByRole('heading', { level: 1 });
  return portal;
}

function field(name: string) {
  return screen.getByRole('textbox', { name });
}

function password() {
  return screen.getByLabelText('Password');
}

async function retype(user: Awaited<ReturnType<typeof openInvitation>>['user'], name: string, text: string) {
  await user.clear(field(name));
  await user.type(field(name), text);
}

describe('the link', () => {
  it('leaves the address bar at once, and survives a reload', async () => {
    const { router, unmount } = await openInvitation();
    expect(await screen.findByRole('heading', { name: GREETING })).toBeVisible();
    expect(router.state.location.href).toBe('/invitation');
    unmount();

    openPortal('/invitation');

    expect(await screen.findByRole('heading', { name: GREETING })).toBeVisible();
  });

  it.each([
    ['expired', 'invitation-expired', 'This link has expired', null],
    ['used', 'invitation-used', 'This link has been used', 'Sign in'],
    ['taken back', 'invitation-withdrawn', 'This invitation was taken back', null],
  ] as const)('that is %s says so, and what to do', async (_, kind, title, way) => {
    await openInvitation(TOKENS[kind]);

    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    if (way) {
      expect(screen.getByRole('link', { name: way })).toBeVisible();
    }
  });

  it('that nobody knows can be replaced', async () => {
    const { user, address } = await openInvitation('no-such-thing');
    expect(await screen.findByRole('heading', { name: "We don't know this link" })).toBeVisible();

    await user.click(screen.getByRole('link', { name: 'Send me a new link' }));

    await waitFor(() => expect(address()).toBe('/claim'));
  });

  it('is not blamed for an outage', async () => {
    server.use(http.post('/api/invitations/lookup', () => HttpResponse.error()));

    const { user } = openPortal(`/invitation#${TOKENS.open}`);

    const title = 'We could not look up your invitation';
    expect(await screen.findByRole('heading', { name: title }, { timeout: 9_000 })).toBeVisible();
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: GREETING })).toBeVisible();
  });
});

describe('registering', () => {
  it('makes a user and leads on to the sign-in', async () => {
    const { user } = await openInvitation();
    await retype(user, 'User name', 'nadia');
    await user.type(password(), 'blue horses swim at night');

    await user.click(screen.getByRole('button', { name: 'Create my user' }));

    expect(await screen.findByRole('heading', { name: 'Welcome, Nadia' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', SIGN_IN);
    expect(mock.backend.registered).toMatchObject({
      username: 'nadia',
      firstName: 'Nadia',
      lastName: 'Haddad',
      locale: 'en',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(JSON.stringify(sessionStorage)).not.toContain(TOKENS.open);
  });

  it('tells while one types that a name is taken, and offers others', async () => {
    const { user } = await openInvitation();

    expect(field('User name')).toHaveValue('nadia.haddad');
    expect(await screen.findByText('Somebody has this name already')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'nhaddad' }));

    expect(field('User name')).toHaveValue('nhaddad');
    await waitFor(() => expect(screen.queryByText('Somebody has this name already')).not.toBeInTheDocument());
  });

  it('tells while one types that a name cannot be one', async () => {
    const { user } = await openInvitation();

    await retype(user, 'User name', 'no spaces!');

    expect(await screen.findByText(/letters, digits, dots, hyphens and underscores/)).toBeVisible();
  });

  it('tells while one types what a password lacks, and when it is good', async () => {
    const { user } = await openInvitation();

    await user.type(password(), 'waffle');
    expect(await screen.findByText('Use at least 12 characters')).toBeVisible();
    expect(screen.getByText('It is among the passwords that are guessed first')).toBeVisible();
    expect(screen.getByText('Too weak')).toBeVisible();
    await user.clear(password());
    await user.type(password(), 'blue horses swim at night');

    expect(await screen.findByText('Strong')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Use at least 12 characters')).not.toBeInTheDocument());
  });

  it("shows the server's last word beside its field", async () => {
    const { user } = await openInvitation();
    await retype(user, 'User name', 'tom');
    await user.type(password(), 'blue horses swim at night');

    await user.click(screen.getByRole('button', { name: 'Create my user' }));

    await waitFor(() => expect(field('User name')).toHaveFocus());
    expect(mock.backend.registered).toBeNull();
  });

  it('tells who comes second that the link has been used', async () => {
    const { user } = await openInvitation();
    await retype(user, 'User name', 'nadia');
    await user.type(password(), 'blue horses swim at night');
    mock.backend.registered = { ...mock.backend.registered!, username: 'nadia2' };

    await user.click(screen.getByRole('button', { name: 'Create my user' }));

    expect(await screen.findByRole('heading', { name: 'This link has been used' })).toBeVisible();
  });

  it('lets password managers know what is what', async () => {
    await openInvitation();

    expect(field('User name')).toHaveAttribute('autocomplete', 'username');
    expect(password()).toHaveAttribute('autocomplete', 'new-password');
  });
});
