import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

beforeEach(() => {
  mock.backend.me.admin = true;
});

function tile(name: string) {
  return screen.findByRole('region', { name });
}

describe("the admins' start page", () => {
  it('counts people, accounts and companies, each number on the way to them', async () => {
    openPortal('/admin');

    const people = within(await tile('People'));
    expect(await people.findByText('6')).toBeVisible();
    expect(people.getByRole('link', { name: 'People' })).toHaveAttribute('href', '/admin/people');
    expect(people.getByRole('link', { name: '3 invited' })).toHaveAttribute('href', '/admin/invitations');
    const companies = within(await tile('Companies'));
    expect(companies.getByRole('link')).toHaveAttribute('href', '/admin/companies');
  });

  it('shows accounts with incidents first', async () => {
    openPortal('/admin');

    const health = within(await tile('Health of the accounts'));
    const [first, second] = await health.findAllByRole('listitem');
    expect(first).toHaveTextContent(/Corner Bakery.*Critical.*Twilio refuses the credentials/);
    expect(second).toHaveTextContent(/Riverside Clinic.*Fine/);
    expect(within(first!).getByRole('link')).toHaveAttribute('href', '/accounts/a-bakery/settings/health');
  });

  it('says what waits for a person', async () => {
    openPortal('/admin');

    const queues = within(await tile('Waiting for a person'));
    const [review, quarantine, deadLetters] = await queues.findAllByRole('listitem');
    expect(review).toHaveTextContent(/5.*3 hours ago/);
    expect(quarantine).toHaveTextContent('1');
    expect(deadLetters).toHaveTextContent(/2.*sms.status.v1/);
  });

  it('shows the latest audit lines', async () => {
    openPortal('/admin');

    const latest = within(await tile('Latest activity'));
    expect(await latest.findByText('Invitation created')).toBeVisible();
    expect(latest.getByRole('link', { name: 'Show all' })).toHaveAttribute('href', '/admin/audit');
  });

  it('goes on without a service that is away', async () => {
    server.use(http.get('/api/operations/health', () => HttpResponse.json({ status: 403 }, { status: 403 })));
    openPortal('/admin');

    const health = within(await tile('Health of the accounts'));
    expect(await health.findByRole('alert')).toBeVisible();
    expect(await within(await tile('Accounts')).findByText('2')).toBeVisible();
    expect(await screen.findByRole('slider')).toBeVisible();
  });
});

describe('the chart of texts per day', () => {
  it('tells each day to the keyboard', async () => {
    const { user } = openPortal('/admin');
    const chart = await screen.findByRole('slider', { name: /Texts per day/ });
    chart.focus();
    const today = chart.getAttribute('aria-valuetext');

    await user.keyboard('{ArrowLeft}');

    expect(chart).toHaveAttribute('aria-valuenow', '29');
    expect(chart.getAttribute('aria-valuetext')).toMatch(/^\w+, \w+ \d+, \d{4}: Sent \d+, Received \d+$/);
    expect(chart.getAttribute('aria-valuetext')).not.toBe(today);
    await user.keyboard('{Home}{ArrowLeft}');
    expect(chart).toHaveAttribute('aria-valuenow', '1');
  });

  it('is a table for who does not see it', async () => {
    openPortal('/admin');

    const table = within(await screen.findByRole('table', { name: /Texts per day/ }));
    expect(table.getAllByRole('row')).toHaveLength(31);
  });
});
