import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

function sessions() {
  return mock.backend.people.sessions.map(({ id }) => id);
}

it('marks this device, which is not signed out here', async () => {
  openPortal('/profile/devices');

  expect(await screen.findByText('This device')).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^Sign out (?!everywhere)/ })).toHaveLength(2);
});

it('signs out one device', async () => {
  const { user } = openPortal('/profile/devices');

  await user.click(await screen.findByRole('button', { name: 'Sign out Safari 26 on iOS 26' }));

  await waitFor(() => expect(sessions()).toEqual(['s-1', 's-3']));
  await waitFor(() => expect(screen.queryByText('Safari 26 on iOS 26')).not.toBeInTheDocument());
});

it('signs out everywhere else', async () => {
  const { user } = openPortal('/profile/devices');

  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }));

  await waitFor(() => expect(sessions()).toEqual(['s-1']));
});
