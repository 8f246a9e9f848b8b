import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const BANK = '/admin/companies/co-riverside/bank';
const SHOWN = 'DE89 3704 0044 0532 0130 00';

beforeEach(() => {
  mock.backend.me.admin = true;
});

function row(name: string) {
  return screen.findByRole('listitem', { name });
}

async function openForm() {
  const portal = openPortal(BANK);
  await portal.user.click(await screen.findByRole('button', { name: 'Add a bank account' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add a bank account' }));
  await portal.user.click(form.getByRole('radio', { name: 'IBAN' }));
  const add = () => portal.user.click(form.getByRole('button', { name: 'Add' }));
  return { ...portal, form, add, iban: await form.findByRole('textbox', { name: 'IBAN' }) };
}

describe('the bank accounts of a company', () => {
  it('show four digits, and no more', async () => {
    openPortal(BANK);

    expect(await row('IBAN ending in 3000')).toHaveTextContent(/•••• 3000.*Unverified/);
    expect(await row('US account ending in 6789')).toHaveTextContent(/Default.*Verified/);
    expect(screen.queryByText(SHOWN)).not.toBeInTheDocument();
  });

  it('show a number once it is proved who asks, for half a minute', async () => {
    let proved = false;
    const type = '/problems/step-up-required';
    server.use(
      http.post('/api/companies/*/bank-accounts/*/reveal', () =>
        proved ? undefined : HttpResponse.json({ type, status: 401 }, { status: 401 }),
      ),
    );
    const { user } = openPortal(BANK);
    await user.click(
      await screen.findByRole('button', { name: 'Show the number of the IBAN ending in 3000' }),
    );
    expect(await screen.findByRole('dialog', { name: "Confirm it's you" })).toBeVisible();
    expect(screen.queryByText(SHOWN)).not.toBeInTheDocument();

    proved = true;
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    new BroadcastChannel('waffle-session').postMessage('signed-in');
    expect(await screen.findByText(SHOWN)).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(29_000));
    expect(screen.getByText(SHOWN)).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(1_500));

    expect(screen.queryByText(SHOWN)).not.toBeInTheDocument();
    vi.useRealTimers();
  });

  it('copy what is shown as the bank wants it', async () => {
    const { user } = openPortal(BANK);
    await user.click(
      await screen.findByRole('button', { name: 'Show the number of the IBAN ending in 3000' }),
    );

    await user.click(await screen.findByRole('button', { name: 'Copy: IBAN' }));

    await expect.poll(() => navigator.clipboard.readText()).toBe('DE89370400440532013000');
  });

  it('have one default', async () => {
    const { user } = openPortal(BANK);
    await user.click(await screen.findByRole('button', { name: 'More for the IBAN ending in 3000' }));

    await user.click(await screen.findByRole('menuitem', { name: 'Make default' }));

    await waitFor(async () => expect(await row('IBAN ending in 3000')).toHaveTextContent('Default'));
    expect(await row('US account ending in 6789')).not.toHaveTextContent('Default');
  });
});

describe('adding a bank account', () => {
  it('groups the number as one types, and sends it bare', async () => {
    const { user, iban, add } = await openForm();

    await user.type(iban, 'gb82west12345698765432');
    expect(iban).toHaveValue('GB82 WEST 1234 5698 7654 32');
    await add();

    expect(await row('IBAN ending in 5432')).toBeVisible();
  });

  it('finds a wrong check digit before the server is asked', async () => {
    const { user, form, iban, add } = await openForm();
    await user.type(iban, 'DE89370400440532013001');

    await add();

    expect(await form.findByText(/check digits don't fit/)).toBeVisible();
    expect(mock.backend.companies.bankAccounts).toHaveLength(2);
  });

  it('changes a digit in the middle without losing the place', async () => {
    const { user, iban } = await openForm();
    await user.type(iban, 'DE8937040044');

    await user.type(iban, '5', { initialSelectionStart: 5, initialSelectionEnd: 6 });

    expect(iban).toHaveValue('DE89 5704 0044');
    expect((iban as HTMLInputElement).selectionStart).toBe(6);
  });
});
