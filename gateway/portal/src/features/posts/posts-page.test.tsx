import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const POSTS = '/accounts/a-clinic/posts';

function rowOf(name: RegExp) {
  return screen.findByRole('row', { name });
}

describe('the posts of an account', () => {
  it('tell their state, by whom they are, and leave out those of others', async () => {
    openPortal(POSTS);

    const row = within(await rowOf(/Flu shots are in/));
    expect(row.getByText('Published')).toBeVisible();
    expect(row.getByText(/by Maria Santos/)).toBeVisible();
    expect(within(await rowOf(/Holiday hours/)).getByText('Scheduled')).toBeVisible();
    expect(screen.queryByText('Waffle is moving house')).not.toBeInTheDocument();
  });

  it('are narrowed and ordered in the address', async () => {
    const { user, router } = openPortal(`${POSTS}?sort=title`);
    const rows = await screen.findAllByRole('row');
    expect(rows[1]).toHaveTextContent('A day at the clinic');
    await user.click(screen.getByRole('combobox', { name: 'State' }));
    await user.click(await screen.findByRole('option', { name: 'Taken down' }));

    await waitFor(() => expect(screen.queryByRole('row', { name: /A day/ })).not.toBeInTheDocument());
    expect(await rowOf(/Win a free check-up/)).toBeVisible();
    expect(router.state.location.search).toEqual({ sort: 'title', state: 'unpublished' });
  });

  it('go from page to page, and to the first one with other words', async () => {
    mock.backend = new MockBackend({ posts: 40 });
    const { user, router } = openPortal(POSTS);
    await rowOf(/Flu shots are in/);
    await user.click(screen.getByRole('button', { name: 'Page 2' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /Flu/ })).not.toBeInTheDocument());
    expect(router.state.location.search).toEqual({ page: 2 });

    await user.type(screen.getByRole('searchbox', { name: 'Search posts' }), 'flu');

    expect(await rowOf(/Flu shots are in/)).toBeVisible();
    expect(router.state.location.search).toEqual({ q: 'flu' });
  });

  it('are not written by who may only read', async () => {
    mock.backend.accounts[0]!.role = 'read-only';
    openPortal(POSTS);

    expect(await rowOf(/New at the front desk/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'New post' })).not.toBeInTheDocument();
  });
});

describe('the posts of the installation', () => {
  it('are those of each account, too, and say whose', async () => {
    mock.backend.me.admin = true;
    openPortal('/admin/posts');

    expect(within(await rowOf(/Waffle is moving house/)).getByText(/all of Waffle/)).toBeVisible();
    expect(within(await rowOf(/Flu shots are in/)).getByText(/Riverside Clinic/)).toBeVisible();
  });
});
