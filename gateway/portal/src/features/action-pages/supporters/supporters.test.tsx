import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const PAGE = '/accounts/a-clinic/pages/p-saturday';

async function people() {
  return within(await screen.findByRole('list', { name: 'Supporters' }));
}

describe('the supporters of a page', () => {
  it('are told apart, with what they answered and who replied', async () => {
    openPortal(PAGE);
    const list = await people();

    expect(list.getByText('Code not entered yet')).toBeVisible();
    expect(list.getByText('Replied 1 hour ago')).toBeVisible();
    expect(list.getAllByText('When would you come? Morning')[0]).toBeVisible();
    expect(list.getByRole('link', { name: 'Ana Kovač' })).toHaveAttribute(
      'href',
      '/accounts/a-clinic/clients/cl-1',
    );
    expect(list.getAllByRole('button', { name: /^Text / })).toHaveLength(5);
    expect(list.queryByRole('button', { name: 'Text Noor Haddad' })).not.toBeInTheDocument();
  });

  it('are found by state and by words', async () => {
    const { user } = openPortal(PAGE);
    await people();
    await user.click(screen.getByRole('combobox', { name: 'Show' }));
    await user.click(await screen.findByRole('option', { name: 'Who has left' }));
    await waitFor(async () => expect((await people()).getAllByRole('listitem')).toHaveLength(1));
    await user.type(screen.getByRole('searchbox'), 'nobody like this');

    expect(await screen.findByText('Nobody fits.')).toBeVisible();
  });

  it('are counted day by day', async () => {
    openPortal(PAGE);

    const table = within(await screen.findByRole('table', { name: 'Supporters of the last 30 days' }));
    expect(table.getAllByRole('row')).toHaveLength(31);
  });

  it('are exported as they are shown', async () => {
    URL.createObjectURL = vi.fn(() => 'blob:file');
    const asked: string[] = [];
    server.use(
      http.get('/api/accounts/a-clinic/action-pages/p-saturday/supporters/export', ({ request }) => {
        asked.push(new URL(request.url).search);
        return new HttpResponse('Name');
      }),
    );
    const { user } = openPortal(PAGE);
    await people();
    await user.type(screen.getByRole('searchbox'), 'ana');
    await waitFor(async () => expect((await people()).getAllByRole('listitem')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name: 'As Excel file' }));

    await waitFor(() => expect(asked).toEqual(['?query=ana&format=xlsx']));
  });

  it('lead into their conversation', async () => {
    const { user, address } = openPortal(PAGE);
    await user.click((await people()).getByRole('button', { name: 'Text Ana Kovač' }));

    await waitFor(() => expect(address()).toMatch(/\/inbox\/c\d+$/));
  });

  it('are texted all at once by the writer of broadcasts', async () => {
    mock.backend.clients = mock.backend.clients.map((client) => ({
      ...client,
      blocked: false,
      paused: false,
      consent: 'given',
    }));
    const { user, address } = openPortal(PAGE);
    await user.click(await screen.findByRole('link', { name: 'Text all' }));
    await waitFor(() => expect(address()).toBe('/accounts/a-clinic/broadcasts/new'));
    await user.type(await screen.findByRole('textbox', { name: 'What you want to say' }), 'The board met');
    expect(screen.getAllByText('Open the clinic on Saturdays')[0]).toBeVisible();
    await screen.findByText('6 people get it');
    await user.click(screen.getByRole('button', { name: 'Review and send' }));
    await user.click(await screen.findByRole('button', { name: 'Text 6 people' }));

    await waitFor(() =>
      expect(mock.backend.broadcasts.ordered).toMatchObject([
        { pageIds: ['p-saturday'], groupIds: [], clientIds: [], expected: 6 },
      ]),
    );
    expect(await screen.findByRole('link', { name: 'Open the clinic on Saturdays' })).toBeVisible();
  });

  it('are only read by who may change nothing', async () => {
    mock.backend.accounts[0]!.role = 'read-only';
    openPortal(PAGE);

    expect((await people()).getByText('Ana Kovač')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Text|Export|What to do/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Text all|Edit/ })).not.toBeInTheDocument();
  });
});
