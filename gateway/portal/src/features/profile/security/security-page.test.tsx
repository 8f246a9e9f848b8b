import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

it('leads to Keycloak for each change, and back here', async () => {
  openPortal('/profile/security');

  const change = await screen.findByRole('link', { name: 'Change password' });
  const address = new URL(change.getAttribute('href')!, 'http://waffle');
  expect(address.pathname).toBe('/login/action');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    name: 'password',
    back: '/profile/security?change=password',
  });
  const removal = screen.getByRole('link', { name: 'Remove Phone' }).getAttribute('href')!;
  expect(new URL(removal, 'http://waffle').searchParams.get('id')).toBe('cr-2');
});

it.each([
  ['done', 'recovery-codes', /Your recovery codes are created/],
  ['cancelled', 'totp', /Nothing has been changed/],
  ['failed', 'passkey', /That did not work/],
])('tells once that a change was %s', async (action, change, words) => {
  const { router } = openPortal(`/profile/security?change=${change}&action=${action}`);

  expect(await screen.findByText(words)).toBeVisible();
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  expect(screen.getByText(words)).toBeVisible();
});

it('urges who needs a second factor and has none', async () => {
  mock.backend.people.change('u-maria', { secondFactor: false });

  openPortal('/profile/security');

  expect(await screen.findByText(/You need a second factor/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Set up' })).toBeVisible();
});
