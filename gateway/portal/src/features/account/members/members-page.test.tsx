import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { FakeEventSource } from '@/test/fake-event-source';
import { openPortal } from '@/test/portal';

const MEMBERS = '/accounts/a-clinic/settings/members';

function names() {
  return mock.backend.members.map(({ name }) => name);
}

async function choose(user: ReturnType<typeof openPortal>['user'], whose: string, item: string) {
  await user.click(await screen.findByRole('button', { name: `More for ${whose}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

it('removes a member after saying what that means', async () => {
  const { user } = openPortal(MEMBERS);
  await choose(user, 'Tom Becker', 'Remove from the account');

  expect(await screen.findByText(/can no longer read or answer the texts/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Remove from the account' }));

  await waitFor(() => expect(names()).toEqual(['Maria Santos']));
});

it('keeps the last owner', async () => {
  const { user } = openPortal(MEMBERS);
  await choose(user, 'Maria Santos', 'Leave the account');

  await user.click(await screen.findByRole('button', { name: 'Leave the account' }));

  expect(await screen.findByText('An account needs at least one owner.')).toBeVisible();
});

it('who leaves is not told so as if it were a surprise', async () => {
  mock.backend.members.push({ ...mock.backend.members[1]!, userId: 'u-lena', role: 'owner' });
  const { user, address } = openPortal(MEMBERS);
  await waitFor(() => expect(FakeEventSource.latest).toBeDefined());
  await choose(user, 'Maria Santos', 'Leave the account');
  await user.click(await screen.findByRole('button', { name: 'Leave the account' }));
  act(() => FakeEventSource.latest.revoke());

  await waitFor(() => expect(address()).toBe('/accounts/a-bakery/inbox'));
  expect(screen.queryByText(/You are no longer a member/)).not.toBeInTheDocument();
});

describe('adding somebody', () => {
  it('finds them by the mail, as one types', async () => {
    const { user } = openPortal(MEMBERS);

    await user.type(await screen.findByRole('combobox', { name: 'Add somebody' }), 'yusuf@');
    await user.click(await screen.findByRole('option', { name: /Yusuf Demir/ }));
    await user.click(screen.getByRole('button', { name: 'Add' }));

    await waitFor(() => expect(names()).toContain('Yusuf Demir'));
    expect(await screen.findByRole('combobox', { name: 'Role of Yusuf Demir' })).toHaveValue('Member');
  });

  it('wants somebody chosen', async () => {
    const { user } = openPortal(MEMBERS);

    await user.type(await screen.findByRole('combobox', { name: 'Add somebody' }), 'zebra');
    expect(await screen.findByText(/Nobody found for “zebra”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add' }));

    expect(await screen.findByText('Choose somebody from the list first')).toBeVisible();
  });

  it('tells what the server says, and keeps what was chosen', async () => {
    const { user } = openPortal(MEMBERS);
    await user.type(await screen.findByRole('combobox', { name: 'Add somebody' }), 'yusuf');
    await user.click(await screen.findByRole('option', { name: /Yusuf Demir/ }));
    mock.backend.members.push({ ...mock.backend.members[1]!, userId: 'u-yusuf' });

    await user.click(screen.getByRole('button', { name: 'Add' }));

    expect(await screen.findByText('This person is a member already.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Add somebody' })).toHaveValue('Yusuf Demir');
  });
});

it('shows who may not manage only who is there', async () => {
  mock.backend.accounts[0]!.role = 'member';

  openPortal('/accounts/a-clinic/settings');

  expect(await screen.findByText('Tom Becker')).toBeVisible();
  expect(screen.queryByRole('combobox', { name: /Role of/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'More for Tom Becker' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'General' })).not.toBeInTheDocument();
});

describe('handing the account over', () => {
  it('is offered, seen, and taken back', async () => {
    const { user } = openPortal(MEMBERS);
    await choose(user, 'Tom Becker', 'Hand the account over');
    await user.click(await screen.findByRole('button', { name: 'Offer the account' }));

    expect(await screen.findByText('Maria Santos hands this account over to Tom Becker')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take the offer back' }));

    await waitFor(() => expect(screen.queryByText(/hands this account over/)).not.toBeInTheDocument());
    expect(mock.backend.account('a-clinic')?.handover).toBeNull();
  });

  describe('to me', () => {
    beforeEach(() => {
      const [account] = mock.backend.accounts;
      account!.role = 'member';
      account!.handover = {
        to: { id: 'u-maria', name: 'Maria Santos' },
        from: { id: 'u-tom', name: 'Tom Becker' },
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      };
    });

    it('is told on every page, and makes me the owner once I accept', async () => {
      const { user } = openPortal('/accounts/a-clinic/clients');
      await user.click(await screen.findByRole('link', { name: 'Tom Becker offers you this account' }));

      await user.click(await screen.findByRole('button', { name: 'Accept' }));

      expect(await screen.findByRole('combobox', { name: 'Role of Tom Becker' })).toHaveValue('Supervisor');
      expect(mock.backend.account('a-clinic')?.role).toBe('owner');
    });

    it('changes nothing when I decline', async () => {
      const { user } = openPortal(MEMBERS);

      await user.click(await screen.findByRole('button', { name: 'Decline' }));

      await waitFor(() => expect(screen.queryByText(/wants to hand this account/)).not.toBeInTheDocument());
      expect(mock.backend.account('a-clinic')?.role).toBe('member');
    });
  });
});
