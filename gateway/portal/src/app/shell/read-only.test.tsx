import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { INBOX, openPortal } from '@/test/portal';

beforeEach(() => {
  mock.backend.accounts[0]!.role = 'read-only';
});

describe('who may only read', () => {
  it('is told why there is no way to answer, and leaves texts unread for the others', async () => {
    openPortal(`${INBOX}/c1`);

    expect(await screen.findByText(/Your role in this account is “Read only”/)).toBeVisible();
    expect(await screen.findByText('She is six 🙂')).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /Text to/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'New conversation' })).not.toBeInTheDocument();
    expect(mock.backend.in('a-clinic').find('c1')?.unread).toBe(2);
  });

  it('sees what failed without being offered to send it again', async () => {
    openPortal(`${INBOX}/c4`);

    expect(await screen.findByText(/switched off or out of reach/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send again' })).not.toBeInTheDocument();
  });

  it('sees clients without anything to change', async () => {
    openPortal('/accounts/a-clinic/clients');

    const row = within(await screen.findByRole('row', { name: /Ana Kovač/ }));
    expect(row.queryByRole('button')).not.toBeInTheDocument();
    expect(row.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add client' })).not.toBeInTheDocument();
  });

  it('still keeps the clients as an administrator', async () => {
    mock.backend.me.admin = true;

    openPortal('/accounts/a-clinic/clients');

    expect(await screen.findByRole('button', { name: 'Add client' })).toBeVisible();
    expect(await screen.findByRole('checkbox', { name: 'Select Ana Kovač' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Text Ana Kovač' })).not.toBeInTheDocument();
  });
});

it('a member answers', async () => {
  mock.backend.accounts[0]!.role = 'member';

  openPortal(`${INBOX}/c1`);

  expect(await screen.findByRole('textbox', { name: /Text to/ })).toBeVisible();
  await waitFor(() => expect(mock.backend.in('a-clinic').find('c1')?.unread).toBe(0));
});
