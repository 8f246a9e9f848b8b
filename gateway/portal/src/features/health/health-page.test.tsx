import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { INBOX, openPortal } from '@/test/portal';

const HEALTH = '/accounts/a-clinic/settings/health';

beforeEach(() => {
  const [clinic, bakery] = mock.backend.health;
  clinic!.incidents = bakery!.incidents;
});

describe('the health of an account', () => {
  it('names what is wrong, the worst first, and why texts did not arrive', async () => {
    openPortal(HEALTH);

    const wrong = within(await screen.findByRole('list', { name: 'What is wrong' }));
    const [first, second] = wrong.getAllByRole('listitem');
    expect(first).toHaveTextContent(/Twilio refuses the credentials/);
    expect(second).toHaveTextContent(/14 texts wait/);
    const row = screen.getByRole('row', { name: /switched off/ });
    expect(row).toHaveTextContent(/30003.*9/);
  });

  it('is told to owners on each page until they close the notice', async () => {
    const { user } = openPortal(INBOX);

    const notice = await screen.findByText('Twilio refuses the credentials (20003).');
    expect(screen.getByRole('link', { name: 'Details' })).toHaveAttribute('href', HEALTH);
    await user.click(screen.getByRole('button', { name: 'Close this notice' }));
    await waitFor(() => expect(notice).not.toBeInTheDocument());
  });

  it('troubles no member who can do nothing about it', async () => {
    mock.backend.accounts[0]!.role = 'member';
    openPortal(HEALTH);

    expect(await screen.findByRole('list', { name: 'What is wrong' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Details' })).not.toBeInTheDocument();
  });
});
