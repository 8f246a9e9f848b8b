import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const AUDIT = '/admin/audit';

let asked: URLSearchParams[] = [];

beforeEach(() => {
  mock.backend.me.admin = true;
  asked = [];
  server.use(
    http.get('/api/audit', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
    }),
  );
});

function stepUpRequired() {
  const type = 'https://fluffywaffle.io/problems/step-up-required';
  return HttpResponse.json({ type, status: 401 }, { status: 401 });
}

function rows() {
  return screen.queryAllByRole('row').slice(1);
}

describe('the audit', () => {
  it('tells who did what where, and how it ended', async () => {
    openPortal(AUDIT);

    const [row] = await screen.findAllByRole('row', { name: /Carrier connected/ });
    expect(within(row!).getAllByText('Maria Santos').at(-1)).toBeVisible();
    expect(await within(row!).findByText('Riverside Clinic')).toBeVisible();
    expect(within(row!).getByText('Failed')).toBeVisible();
    expect(screen.getAllByText('Somebody not signed in').at(-1)).toBeVisible();
  });

  it('searches as one types', async () => {
    const { user } = openPortal(AUDIT);
    await screen.findAllByRole('row', { name: /Carrier connected/ });

    await user.type(screen.getByRole('searchbox'), 'wrong password');

    await waitFor(() => expect(screen.queryByText('Carrier connected')).not.toBeInTheDocument());
    expect(screen.getAllByText('Sign in failed')).not.toHaveLength(0);
  });

  it('asks for the filters in the address, whole days included', async () => {
    openPortal(
      `${AUDIT}?actor=u-tom&action=client.&accountId=a-clinic&outcome=success&from=2026-11-01&to=2026-11-02`,
    );

    await waitFor(() => expect(asked).not.toHaveLength(0));
    expect(Object.fromEntries(asked.at(-1)!)).toMatchObject({
      actor: 'u-tom',
      action: 'client.',
      accountId: 'a-clinic',
      outcome: 'success',
      from: new Date('2026-11-01T00:00').toISOString(),
      to: new Date('2026-11-03T00:00').toISOString(),
    });
    expect(await screen.findByRole('combobox', { name: 'Who' })).toHaveValue('Tom Becker (tom)');
  });

  it('filters by a person whose name was typed', async () => {
    const { user, router } = openPortal(AUDIT);
    await user.type(await screen.findByRole('combobox', { name: 'Who' }), 'beck');

    await user.click(await screen.findByRole('option', { name: 'Tom Becker (tom)' }));

    await waitFor(() => expect(router.state.location.search).toEqual({ actor: 'u-tom' }));
    await waitFor(() => expect(rows().some((row) => row.textContent?.includes('Maria'))).toBe(false));
  });

  it('clears the filters when nothing matches', async () => {
    const { user, router } = openPortal(`${AUDIT}?q=zebra&outcome=failed`);
    expect(await screen.findByText('Nothing matches')).toBeVisible();

    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0]!);

    expect(await screen.findAllByText('Carrier connected')).not.toHaveLength(0);
    expect(router.state.location.search).toEqual({});
  });

  it('opens everything that is kept of a line', async () => {
    const { user } = openPortal(AUDIT);

    await user.click((await screen.findAllByRole('button', { name: /^Member role changed/ }))[0]!);

    const details = within(await screen.findByRole('dialog', { name: 'Member role changed' }));
    expect(details.getByText('supervisor')).toBeVisible();
    expect(details.getByText('203.0.113.24')).toBeVisible();
    expect(details.getByRole('link', { name: 'u-tom' })).toHaveAttribute('href', '/admin/people/u-tom');
  });
});

describe('verifying', () => {
  it('says when nothing outside of the database vouches for the record', async () => {
    server.use(
      http.get('/api/audit/verification', () =>
        HttpResponse.json({ intact: true, lines: 3, firstTampered: null, head: 'ab', anchored: null }),
      ),
    );
    const { user } = openPortal(AUDIT);

    await user.click(await screen.findByRole('button', { name: 'Verify' }));

    expect(await screen.findByText(/outside of the database could not be read/)).toBeVisible();
  });

  it('says that every line fits', async () => {
    const { user } = openPortal(AUDIT);

    await user.click(await screen.findByRole('button', { name: 'Verify' }));

    expect(await screen.findByText('The record is intact')).toBeVisible();
    expect(screen.getByText(/24 lines were checked/)).toBeVisible();
  });

  it('names the first line that was tampered with', async () => {
    mock.backend.firstTampered = 17;
    const { user } = openPortal(AUDIT);

    await user.click(await screen.findByRole('button', { name: 'Verify' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(/Line 17 is the first that does not fit/);
  });
});

it('exports what the filters leave, once it is proved who asks', async () => {
  let proved = false;
  server.use(http.get('/api/audit/export', () => (proved ? undefined : stepUpRequired())));
  const saved: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:1' }));
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = openPortal(`${AUDIT}?outcome=failed`);

  await user.click(await screen.findByRole('button', { name: 'Export' }));

  expect(await screen.findByRole('dialog', { name: "Confirm it's you" })).toBeVisible();
  expect(click).not.toHaveBeenCalled();
  proved = true;
  new BroadcastChannel('waffle-session').postMessage('signed-in');
  await waitFor(() => expect(click).toHaveBeenCalledOnce());
  const lines = (await saved[0]!.text()).split('\r\n');
  expect(lines[0]).toBe('sequence,at,action');
  expect(lines.slice(1).every((line) => line.endsWith('carrier.connected'))).toBe(true);
  expect(lines.length).toBeGreaterThan(1);
});
