import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const COMPANIES = '/admin/companies';

beforeEach(() => {
  mock.backend.me.admin = true;
});

function rowOf(name: string) {
  return screen.findByRole('row', { name: new RegExp(name) });
}

describe('the list of companies', () => {
  it('says where they are and what they pay for', async () => {
    openPortal(COMPANIES);

    expect(within(await rowOf('Riverside Health')).getByText('1 account')).toBeVisible();
    expect(within(await rowOf('Hafenklinik')).getByText('Germany')).toBeVisible();
  });

  it('filters those that pay for nothing', async () => {
    const { user, router } = openPortal(COMPANIES);
    await rowOf('Riverside Health');

    await user.click(screen.getByRole('radio', { name: 'Without accounts' }));

    await waitFor(() => expect(screen.queryByRole('row', { name: /Riverside/ })).not.toBeInTheDocument());
    expect(await rowOf('Hafenklinik')).toBeVisible();
    expect(router.state.location.search).toEqual({ accounts: 'without' });
  });

  it('goes from page to page, and to the first one with other words', async () => {
    mock.backend = new MockBackend({ companies: 40 });
    mock.backend.me.admin = true;
    const { user, router } = openPortal(COMPANIES);
    await rowOf('Riverside Health');

    await user.click(screen.getByRole('button', { name: 'Page 2' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ page: 2 }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /Riverside/ })).not.toBeInTheDocument());
    await user.type(screen.getByRole('searchbox'), 'river');

    expect(await rowOf('Riverside Health')).toBeVisible();
    expect(router.state.location.search).toEqual({ q: 'river' });
  });

  it('says when no company matches', async () => {
    const { user } = openPortal(`${COMPANIES}?q=zebra`);

    await user.click(await screen.findByRole('button', { name: 'Show all' }));

    expect(await rowOf('Riverside Health')).toBeVisible();
  });
});

async function fill() {
  const portal = openPortal(COMPANIES);
  await portal.user.click(await screen.findByRole('button', { name: 'New company' }));
  const form = within(await screen.findByRole('dialog', { name: 'New company' }));
  await portal.user.type(form.getByRole('textbox', { name: 'Display name' }), 'Nordlicht');
  await portal.user.type(form.getByRole('textbox', { name: 'Legal name' }), 'Nordlicht GmbH');
  return { ...portal, form };
}

describe('a new company', () => {
  it('leads to its page', async () => {
    const { user, form } = await fill();

    await user.click(form.getByRole('button', { name: 'Create company' }));

    expect(await screen.findByRole('heading', { name: 'Nordlicht' })).toBeVisible();
    expect(mock.backend.companies.all[0]).toMatchObject({ legalName: 'Nordlicht GmbH', taxId: null });
  });

  it('keeps what was typed when its tax id is refused', async () => {
    const { user, form } = await fill();
    const country = form.getByRole('combobox', { name: 'Country' });
    await user.clear(country);
    await user.type(country, 'Germany');
    await user.click(await screen.findByRole('option', { name: 'Germany' }));
    await user.type(form.getByRole('textbox', { name: 'Tax id' }), '12');

    await user.click(form.getByRole('button', { name: 'Create company' }));

    expect(await form.findByText('Is no tax id of this country')).toBeVisible();
    expect(form.getByRole('textbox', { name: 'Tax id' })).toHaveFocus();
    expect(form.getByRole('textbox', { name: 'Display name' })).toHaveValue('Nordlicht');
  });
});
