import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const PEOPLE = '/admin/people';

beforeEach(() => {
  mock.backend.me.admin = true;
});

function rowOf(name: string) {
  return screen.findByRole('row', { name: new RegExp(name) });
}

function searchField() {
  return screen.findByRole('searchbox', { name: /Search by name/ });
}

describe('the way to the people', () => {
  it('is there for admins', async () => {
    const { user, address } = openPortal('/profile');

    await user.click(await screen.findByRole('link', { name: 'Administration' }));
    const pages = within(await screen.findByRole('navigation', { name: 'Administration' }));
    await user.click(pages.getByRole('link', { name: 'People' }));

    await waitFor(() => expect(address()).toBe(PEOPLE));
  });

  it('is closed to everybody else', async () => {
    mock.backend.me.admin = false;
    openPortal(PEOPLE);

    expect(await screen.findByRole('heading', { name: 'Only administrators see this' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Administration' })).not.toBeInTheDocument();
  });
});

describe('the list of people', () => {
  it('tells role, status, second factor and last sign-in', async () => {
    openPortal(PEOPLE);

    const maria = within(await rowOf('Maria Santos'));
    expect(maria.getByText('Administrator')).toBeVisible();
    expect(maria.getByText('On')).toBeVisible();
    expect(maria.getByText('12 minutes ago')).toBeVisible();
    expect(within(await rowOf('Lena Fischer')).getByText('Disabled')).toBeVisible();
    expect(within(await rowOf('Yusuf Demir')).getByText('Never')).toBeVisible();
  });

  it('shows a picture where there is one', async () => {
    openPortal(PEOPLE);

    const picture = (await rowOf('Tom Becker')).querySelector('img');
    expect(picture).toHaveAttribute('src', expect.stringContaining('/api/users/u-tom/picture/'));
    expect((await rowOf('Yusuf Demir')).querySelector('img')).toBeNull();
  });

  it('searches as one types, and keeps the words in the address', async () => {
    const { user, router } = openPortal(PEOPLE);
    await rowOf('Maria Santos');

    await user.type(await searchField(), 'lena');

    await waitFor(() => expect(screen.queryByRole('row', { name: /Maria/ })).not.toBeInTheDocument());
    expect(await rowOf('Lena Fischer')).toBeVisible();
    expect(router.state.location.search).toEqual({ q: 'lena' });
  });

  it('filters by status', async () => {
    openPortal(`${PEOPLE}?status=disabled`);

    expect(await rowOf('Lena Fischer')).toBeVisible();
    expect(screen.queryByRole('row', { name: /Maria/ })).not.toBeInTheDocument();
  });

  it('goes from the search into the rows with the arrow keys', async () => {
    const { user } = openPortal(PEOPLE);
    await rowOf('Maria Santos');

    await user.type(await searchField(), '{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Maria Santos' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');

    expect(screen.getByRole('link', { name: 'Tom Becker' })).toHaveFocus();
  });

  it('shows more on demand', async () => {
    mock.backend = new MockBackend({ colleagues: 58 });
    mock.backend.me.admin = true;
    const { user } = openPortal(PEOPLE);
    const more = await screen.findByText('Show more');
    expect(screen.queryByText('Hana Fontaine')).not.toBeInTheDocument();

    await user.click(more);

    expect(await screen.findByText('Hana Fontaine')).toBeVisible();
    expect(screen.queryByText('Show more')).not.toBeInTheDocument();
  });

  it('says when nobody matches, and shows everybody again', async () => {
    const { user } = openPortal(`${PEOPLE}?q=zebra`);

    await user.click(await screen.findByRole('button', { name: 'Show everybody' }));

    expect(await rowOf('Maria Santos')).toBeVisible();
    expect(await searchField()).toHaveValue('');
  });

  it('offers no second try where the server refuses', async () => {
    server.use(http.get('/api/users', () => HttpResponse.json({ status: 403 }, { status: 403 })));
    openPortal(PEOPLE);

    expect(await screen.findByText('This is not open to you')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});
