import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const USAGE = '/accounts/a-clinic/settings/usage';

it('shows the texts of the days that were chosen', async () => {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('/api/accounts/*/usage', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
    }),
  );
  const { user, router } = openPortal(USAGE);
  expect(await screen.findByRole('table', { name: /last 30 days/ })).toBeInTheDocument();

  await user.click(screen.getByRole('radio', { name: '90 days' }));

  expect(await screen.findByRole('table', { name: /last 90 days/ })).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ days: 90 });
  const { from, to } = Object.fromEntries(asked.at(-1)!);
  expect((Date.parse(to!) - Date.parse(from!)) / 86_400_000).toBe(89);
});

it('sums a year by weeks', async () => {
  openPortal(`${USAGE}?days=365`);

  const table = within(await screen.findByRole('table', { name: /last 365 days/ }));
  expect(table.getByRole('columnheader', { name: 'Week' })).toBeInTheDocument();
  expect(table.getAllByRole('row')).toHaveLength(53);
});

it("shows an owner the month's statement", async () => {
  openPortal(`${USAGE}?month=2026-01`);

  expect(await screen.findByText('Paid by Riverside Health')).toBeVisible();
  expect(screen.getByText('$18.71')).toBeVisible();
});

it('shows a supervisor how much, but not what it costs', async () => {
  mock.backend.accounts[0]!.role = 'supervisor';
  openPortal(USAGE);

  expect(await screen.findByRole('slider')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Statement' })).not.toBeInTheDocument());
});

it('counts without prices where nobody pays', async () => {
  mock.backend.companies.all = [];
  openPortal(`${USAGE}?month=2026-01`);

  expect(await screen.findByText(/No company pays for this account/)).toBeVisible();
  expect(screen.queryByText('Total')).not.toBeInTheDocument();
});
