import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const GROUPS = '/accounts/a-clinic/groups';

async function openNew() {
  const portal = openPortal(GROUPS);
  await portal.user.click(await screen.findByRole('button', { name: 'New group' }));
  const form = within(await screen.findByRole('dialog', { name: 'New group' }));
  return { ...portal, form };
}

describe('the groups of an account', () => {
  it('tell their size and which are smart', async () => {
    openPortal(GROUPS);

    const named = within(await screen.findByRole('row', { name: /Flu season/ }));
    expect(named.getByText('6')).toBeVisible();
    expect(named.queryByText('Smart')).not.toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /Not seen/ })).getByText('Smart')).toBeVisible();
  });

  it('keep a name that is taken in the form, with the reason beside it', async () => {
    const { user, form } = await openNew();
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Flu season');
    await user.click(form.getByRole('button', { name: 'Create group' }));

    expect(await form.findByText('Is taken by another group')).toBeVisible();
  });

  it('get a smart one, whose rules are counted before it is made', async () => {
    const { user, form, address } = await openNew();
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Anas');
    await user.click(form.getByRole('radio', { name: 'Who fits rules' }));
    await user.click(form.getByRole('combobox', { name: 'Condition 1: what' }));
    await user.click(await screen.findByRole('option', { name: 'Name' }));
    await user.click(form.getByRole('button', { name: 'Create group' }));
    expect(await form.findByText('Say which')).toBeVisible();

    await user.type(form.getByRole('textbox', { name: 'Condition 1: which' }), 'Ana');
    expect(await form.findByText('2 clients fit at the moment')).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Create group' }));

    await waitFor(() => expect(address()).toBe('/accounts/a-clinic/groups/g-4'));
    expect(mock.backend.groups.items.at(-1)!.rules).toEqual({
      match: 'all',
      conditions: [{ field: 'name', operator: 'contains', value: 'Ana' }],
    });
  });

  it('are deleted after saying what that means', async () => {
    const { user } = openPortal(GROUPS);
    await user.click(await screen.findByRole('button', { name: 'What to do with Flu season' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete Flu season?' }));
    expect(dialog.getByText(/its clients stay/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(screen.queryByRole('row', { name: /Flu season/ })).not.toBeInTheDocument());
  });

  it('are only read by who may change nothing', async () => {
    mock.backend.accounts[0]!.role = 'read-only';
    openPortal(GROUPS);

    expect(await screen.findByRole('link', { name: 'Flu season' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /New group|What to do/ })).not.toBeInTheDocument();
  });
});
