import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { INBOX, openPortal } from '@/test/portal';

async function openInbox(search = '') {
  const portal = openPortal(INBOX + search);
  await screen.findByRole('searchbox', { name: 'Search conversations' });
  return portal;
}

describe('the list', () => {
  it('opens as the address says', async () => {
    await openInbox('?filter=unread&q=chlo');

    expect(await screen.findByRole('link', { name: /Chloé Martin/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Ana Kovač/ })).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Unread' })).toBeChecked();
  });

  it('finds by words, and offers a way back from nothing', async () => {
    const { user } = await openInbox();
    await user.type(screen.getByRole('searchbox'), 'zebra');
    expect(await screen.findByText('Nothing found for “zebra”')).toBeVisible();

    await user.click(screen.getAllByRole('button', { name: 'Clear the search' }).at(-1)!);

    expect(await screen.findByRole('link', { name: /Ana Kovač/ })).toBeVisible();
  });

  it('leads to the first conversation where there is none', async () => {
    const { user } = openPortal('/accounts/a-bakery/inbox');
    expect(await screen.findByText('No conversations yet')).toBeVisible();

    await user.click(screen.getAllByRole('button', { name: 'New conversation' }).at(-1)!);

    expect(await screen.findByRole('dialog', { name: 'New conversation' })).toBeVisible();
  });
});

describe('a new conversation', () => {
  it('is opened with a client found by name', async () => {
    const { user, address } = await openInbox();
    await user.click(screen.getByRole('button', { name: 'New conversation' }));

    await user.type(await screen.findByRole('textbox', { name: 'To' }), 'grace');
    await user.click(await screen.findByRole('option', { name: /Grace Liu/ }));
    await user.click(screen.getByRole('button', { name: 'Open conversation' }));

    await waitFor(() => expect(address()).toBe(`${INBOX}/c7`));
  });

  it('is refused for what is no phone', async () => {
    const { user } = await openInbox();
    await user.click(screen.getByRole('button', { name: 'New conversation' }));

    await user.type(await screen.findByRole('textbox', { name: 'To' }), 'abc');
    await user.click(screen.getByRole('button', { name: 'Open conversation' }));

    expect(await screen.findByText(/That is not a phone/)).toBeVisible();
  });
});

describe('single keys', () => {
  it('walk through the list and start an answer', async () => {
    const { user, address } = await openInbox();
    await screen.findByRole('link', { name: /Ana Kovač/ });

    await user.keyboard('j');
    await waitFor(() => expect(address()).toBe(`${INBOX}/c1`));
    const composer = await screen.findByRole('textbox', { name: 'Text to Ana Kovač' });
    await user.keyboard('r');
    expect(composer).toHaveFocus();

    await user.keyboard('{Escape}j');
    await waitFor(() => expect(address()).toBe(`${INBOX}/c3`));
  });

  it('are letters inside of fields', async () => {
    const { user, address } = await openInbox();
    const search = screen.getByRole('searchbox');

    await user.type(search, 'jk');

    expect(search).toHaveValue('jk');
    expect(address()).toBe(INBOX);
  });

  it('do nothing when switched off', async () => {
    localStorage.setItem('waffle-shortcuts', 'false');
    const { user, address } = await openInbox();
    const row = await screen.findByRole('link', { name: /Ana Kovač/ });

    await user.keyboard('j');

    expect(within(row).getByText('Ana Kovač')).toBeVisible();
    expect(address()).toBe(INBOX);
  });
});
