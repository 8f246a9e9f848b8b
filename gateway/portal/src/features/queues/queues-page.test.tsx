import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

beforeEach(() => {
  mock.backend.me.admin = true;
});

function section(name: string) {
  return screen.findByRole('region', { name });
}

describe('what waits for a person', () => {
  it('leads members of an account to its texts and shows others the number only', async () => {
    mock.backend.accounts[1]!.role = null;
    openPortal('/admin/queues');

    const review = within(await section('Texts to decide on'));
    expect(await review.findByRole('link', { name: 'Riverside Clinic' })).toHaveAttribute(
      'href',
      '/accounts/a-clinic/inbox',
    );
    expect(review.getByText('2 texts')).toBeVisible();
  });

  it('takes a request out of quarantine once it can be used', async () => {
    const { user } = openPortal('/admin/queues');
    const quarantine = within(await section('Quarantine'));

    await user.click(await quarantine.findByRole('button', { name: /^Replay .*0177$/ }));

    await waitFor(() => expect(quarantine.queryByText('For a number that no account has')).toBeNull());
  });

  it('says why a request cannot be used yet, and keeps it', async () => {
    const { user } = openPortal('/admin/queues');
    const quarantine = within(await section('Quarantine'));

    await user.click(await quarantine.findByRole('button', { name: /^Replay .*0190$/ }));

    expect(await screen.findByText("Enter the account's auth token first.")).toBeVisible();
    expect(quarantine.getByText('With a wrong signature')).toBeVisible();
  });

  it('lets go of a dead letter only when asked twice', async () => {
    const { user } = openPortal('/admin/queues');
    const letters = within(await section('Dead letters'));

    await user.click(await letters.findByRole('button', { name: /^Dismiss/ }));
    expect(mock.backend.deadLetters).toHaveLength(1);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Dismiss' }));

    expect(await letters.findByText('Nothing waits here.')).toBeVisible();
  });
});
