import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const PAGES = '/accounts/a-clinic/pages';

async function choose({ user }: ReturnType<typeof openPortal>, title: string, what: string) {
  await user.click(await screen.findByRole('button', { name: `What to do with ${title}` }));
  await user.click(await screen.findByRole('menuitem', { name: what }));
}

describe('the action pages of an account', () => {
  it('tell how they stand, where they are and who supports them', async () => {
    openPortal(PAGES);

    const open = within(await screen.findByRole('row', { name: /Saturdays/ }));
    expect(open.getByText('Open')).toBeVisible();
    expect(open.getByText('closes in 12 days')).toBeVisible();
    expect(open.getByText('312 of 500')).toBeVisible();
    expect(open.getByText(/\/act\/open-on-saturdays/)).toBeVisible();
    expect(within(screen.getByRole('row', { name: /at school/ })).getByText('Planned')).toBeVisible();
  });

  it('begin with a title, of which the address is made', async () => {
    const { user, address } = openPortal(PAGES);
    await user.click(await screen.findByRole('button', { name: 'New page' }));
    const form = within(await screen.findByRole('dialog', { name: 'New page' }));
    await user.type(form.getByRole('textbox', { name: 'Title' }), 'Garden!');
    const slug = form.getByRole('textbox', { name: 'Address' });
    expect(slug).toHaveValue('garden');
    await user.click(form.getByRole('button', { name: 'Create draft' }));
    expect(await form.findByText('Is taken already')).toBeVisible();

    await user.clear(slug);
    await user.type(slug, 'Our Garden');
    await user.type(form.getByRole('textbox', { name: 'Title' }), ' Please');
    expect(slug).toHaveValue('our-garden');
    await user.click(form.getByRole('button', { name: 'Create draft' }));

    await waitFor(() => expect(address()).toBe(`${PAGES}/p-5/edit`));
    expect(mock.backend.pages.find('p-5')).toMatchObject({
      slug: 'our-garden',
      title: 'Garden! Please',
      state: 'draft',
    });
  });

  it('open and close after saying what that means', async () => {
    const portal = openPortal(PAGES);
    await choose(portal, 'A ramp at the north entrance', 'Open for visitors');
    const opening = within(await screen.findByRole('dialog', { name: /^Open “A ramp/ }));
    expect(opening.getByText(/waffle\.example\/act\/north-ramp/)).toBeVisible();
    await portal.user.click(opening.getByRole('button', { name: 'Open for visitors' }));
    await waitFor(() => expect(mock.backend.pages.find('p-ramp')!.state).toBe('open'));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

    await choose(portal, 'A ramp at the north entrance', 'Close');
    const closing = within(await screen.findByRole('dialog', { name: /^Close “A ramp/ }));
    await portal.user.click(closing.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(mock.backend.pages.find('p-ramp')!.state).toBe('closed'));
  });

  it('are copied into a draft', async () => {
    const portal = openPortal(PAGES);
    await choose(portal, 'Open the clinic on Saturdays', 'Make a copy');

    await waitFor(() => expect(portal.address()).toBe(`${PAGES}/p-saturday-2/edit`));
    expect(await screen.findByText('Draft')).toBeVisible();
  });

  it('are deleted after saying what stays', async () => {
    const portal = openPortal(PAGES);
    await choose(portal, 'Open the clinic on Saturdays', 'Delete');
    const dialog = within(await screen.findByRole('dialog', { name: /^Delete “Open the clinic/ }));
    expect(dialog.getByText(/its 312 supporters.*They stay clients/)).toBeVisible();
    await portal.user.click(dialog.getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(mock.backend.pages.find('p-saturday')).toBeUndefined());
    await waitFor(() => expect(screen.queryByRole('row', { name: /Saturdays/ })).not.toBeInTheDocument());
  });

  it('are only read by members', async () => {
    mock.backend.accounts[0]!.role = 'member';
    openPortal(PAGES);

    expect(await screen.findByRole('link', { name: 'Open the clinic on Saturdays' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /New page|What to do/ })).not.toBeInTheDocument();
  });
});
