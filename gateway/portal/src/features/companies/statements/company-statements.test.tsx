import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const STATEMENTS = '/admin/companies/co-riverside/statements';

beforeEach(() => {
  mock.backend.me.admin = true;
});

describe('the statements of a company', () => {
  it('show lines, fee and total of a month', async () => {
    openPortal(`${STATEMENTS}?month=2026-01`);

    const row = within(await screen.findByRole('row', { name: /SMS to United States/ }));
    expect(row.getByText('$0.0079')).toBeVisible();
    expect(row.getByText('$13.67')).toBeVisible();
    expect(screen.getByText('$49.00')).toBeVisible();
    expect(screen.getByText('$67.71')).toBeVisible();
    expect(screen.queryByText('Provisional')).not.toBeInTheDocument();
  });

  it('say that this month is not over', async () => {
    openPortal(STATEMENTS);

    expect(await screen.findByText('Provisional')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next month' })).toBeDisabled();
  });

  it('go back a month', async () => {
    const { user, router } = openPortal(`${STATEMENTS}?month=2026-03`);

    await user.click(await screen.findByRole('button', { name: 'Previous month' }));

    await waitFor(() => expect(router.state.location.search).toEqual({ month: '2026-02' }));
  });

  it('count a correction', async () => {
    const { user } = openPortal(`${STATEMENTS}?month=2026-01`);
    await user.click(await screen.findByRole('button', { name: 'Add a correction' }));
    const form = within(await screen.findByRole('dialog', { name: 'Correct January 2026' }));
    const amount = form.getByRole('textbox', { name: 'Amount' });
    await user.type(amount, '0');
    await user.type(form.getByRole('textbox', { name: 'Reason' }), 'Outage in January');
    await user.click(form.getByRole('button', { name: 'Add correction' }));
    expect(await form.findByText(/An amount that is not 0/)).toBeVisible();

    await user.clear(amount);
    await user.type(amount, '-12,50');
    await user.click(form.getByRole('button', { name: 'Add correction' }));

    expect(await screen.findByText('Correction: Outage in January')).toBeVisible();
    expect(screen.getByText('-$12.50')).toBeVisible();
    expect(screen.getByText('$55.21')).toBeVisible();
  });

  it('can be downloaded', async () => {
    const saved: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1' }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { user } = openPortal(`${STATEMENTS}?month=2026-01`);

    await user.click(await screen.findByRole('button', { name: 'Download as CSV' }));
    await user.click(await screen.findByRole('button', { name: 'Download as PDF' }));

    await waitFor(() =>
      expect(saved).toEqual(['Riverside Health-2026-01.csv', 'Riverside Health-2026-01.pdf']),
    );
    vi.restoreAllMocks();
  });
});
