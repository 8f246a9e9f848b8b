import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const RIVERSIDE = '/admin/companies/co-riverside';

beforeEach(() => {
  mock.backend.me.admin = true;
});

function field(name: string) {
  return screen.findByRole('textbox', { name });
}

function company() {
  return mock.backend.companies.find('co-riverside')!;
}

describe('the profile of a company', () => {
  it('saves contacts and addresses with the rest', async () => {
    const { user } = openPortal(RIVERSIDE);
    await user.click(await screen.findByRole('button', { name: 'Add a contact' }));
    const contact = within(await screen.findByRole('group', { name: 'Contact 3' }));
    await user.type(contact.getByRole('textbox', { name: 'Name' }), 'Ida Berg');
    await user.type(contact.getByRole('textbox', { name: 'Phone' }), '202 555 0188');
    await user.click(screen.getByRole('button', { name: 'Remove contact 2' }));

    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(company().version).toBe(4));
    expect(company().contacts.map(({ name, phone }) => `${name} ${phone}`)).toEqual([
      'Nora Quinn +12025550171',
      'Ida Berg +12025550188',
    ]);
    expect(company().addresses[0]!.lines).toEqual(['214 River Street', 'Suite 3']);
  });

  it("shows the server's complaint about one of several contacts beside it", async () => {
    server.use(
      http.put('/api/companies/*', () =>
        HttpResponse.json(
          { status: 400, errors: [{ field: 'contacts[1].email', message: 'is not known there' }] },
          { status: 400 },
        ),
      ),
    );
    const { user } = openPortal(RIVERSIDE);
    await user.type(await field('Notes'), '!');

    await user.click(screen.getByRole('button', { name: 'Save' }));

    const contact = within(await screen.findByRole('group', { name: 'Contact 2' }));
    expect(await contact.findByText('Is not known there')).toBeVisible();
  });

  it('saves nothing over the change of somebody else, and loads it on demand', async () => {
    const { user } = openPortal(RIVERSIDE);
    const name = await field('Display name');
    await user.type(name, ' Group');
    mock.backend.companies.change('co-riverside', { displayName: 'Riverside' });

    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Somebody else changed this meanwhile')).toBeVisible();
    expect(name).toHaveValue('Riverside Health Group');
    await user.click(screen.getByRole('button', { name: 'Load what they saved' }));
    await waitFor(async () => expect(await field('Display name')).toHaveValue('Riverside'));
    expect(company().displayName).toBe('Riverside');
  });

  it('says why a company that pays is not deleted', async () => {
    openPortal(RIVERSIDE);

    expect(await screen.findByText(/can't be deleted while it pays for Riverside Clinic/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete company' })).not.toBeInTheDocument();
  });

  it('deletes one that pays for nothing', async () => {
    const { user, address } = openPortal('/admin/companies/co-hafen');
    await user.click(await screen.findByRole('button', { name: 'Delete company' }));

    const dialog = within(await screen.findByRole('dialog', { name: 'Delete Hafenklinik?' }));
    await user.click(dialog.getByRole('button', { name: 'Delete company' }));

    await waitFor(() => expect(address()).toBe('/admin/companies'));
    expect(mock.backend.companies.find('co-hafen')).toBeUndefined();
  });
});

describe('what a company pays for', () => {
  it('never says who else pays for an account', async () => {
    const { user } = openPortal(`${RIVERSIDE}/accounts`);
    await user.click(await screen.findByRole('combobox', { name: 'Pay for another account' }));
    await user.click(await screen.findByRole('option', { name: 'Corner Bakery' }));

    await user.click(screen.getByRole('button', { name: 'Attach' }));

    expect(await screen.findByText('Another company pays for this account already.')).toBeVisible();
  });

  it('is detached after saying what that means', async () => {
    const { user } = openPortal(`${RIVERSIDE}/accounts`);
    await user.click(await screen.findByRole('button', { name: 'Detach Riverside Clinic' }));

    const dialog = within(await screen.findByRole('dialog', { name: /Stop paying/ }));
    await user.click(dialog.getByRole('button', { name: 'Detach' }));

    expect(await screen.findByText('It pays for no account yet')).toBeVisible();
    expect(company().accounts).toEqual([]);
  });
});

describe('the billing of a company', () => {
  const BILLING = `${RIVERSIDE}/billing`;

  it('keeps prices to their last digit', async () => {
    const { user } = openPortal(BILLING);
    const price = await field('Price in USD, price 1');
    await user.clear(price);
    await user.type(price, '0,007925');

    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(mock.backend.companies.billing.prices[0]!.price).toBe('0.007925'));
  });

  it('wants no price twice, and none below zero', async () => {
    const { user } = openPortal(BILLING);
    await user.click(await screen.findByRole('button', { name: 'Add a price' }));
    await user.type(await field('Price in USD, price 5'), '-1');

    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('This price is there twice')).toBeVisible();
    expect(screen.getByText(/An amount of 0 or more with up to 6 decimals/)).toBeVisible();
    expect(mock.backend.companies.billing.version).toBe(2);
  });

  it("shows the server's complaint about a whole row, and saves once that is put right", async () => {
    const refusal = { status: 400, errors: [{ field: 'prices[1]', message: 'is not to our taste' }] };
    server.use(
      http.put('/api/companies/*/billing', () => HttpResponse.json(refusal, { status: 400 }), { once: true }),
    );
    const { user } = openPortal(BILLING);
    await user.type(await field('Price in USD, price 2'), '1');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Is not to our taste')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(mock.backend.companies.billing.prices[1]!.price).toBe('0.00951'));
  });

  it('tells that somebody else changed it', async () => {
    const { user } = openPortal(BILLING);
    await user.type(await field('Purchase order'), '-B');
    mock.backend.companies.billing.version += 1;

    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Somebody else changed this meanwhile')).toBeVisible();
    expect(await field('Purchase order')).toHaveValue('PO-20931-B');
  });
});
