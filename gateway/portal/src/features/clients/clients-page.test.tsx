import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const CLIENTS = '/accounts/a-clinic/clients';

function rowOf(name: string) {
  return screen.findByRole('row', { name: new RegExp(name) });
}

async function openForm() {
  const portal = openPortal(CLIENTS);
  await portal.user.click(await screen.findByRole('button', { name: 'Add client' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add client' }));
  return { ...portal, form };
}

describe('the list of clients', () => {
  it('tells name, phone, groups and who is blocked', async () => {
    openPortal(CLIENTS);

    const row = within(await rowOf('Ana Kovač'));
    expect(row.getByText('+1 202 555 1000')).toBeVisible();
    expect(row.getByText('Flu season')).toBeVisible();
    expect(within(await rowOf('Hiro Tanaka')).getByText('Blocked')).toBeVisible();
  });

  it('leads to the conversation with a client', async () => {
    const { user, address } = openPortal(CLIENTS);

    await user.click(await screen.findByRole('button', { name: 'Text Chloé Martin' }));

    await waitFor(() => expect(address()).toBe('/accounts/a-clinic/inbox/c3'));
  });
});

describe('adding a client', () => {
  it('understands a phone as people write it', async () => {
    const { user, form } = await openForm();
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Zoë Young');
    await user.type(form.getByRole('textbox', { name: 'Phone' }), '(202) 555-0177');

    await user.click(form.getByRole('button', { name: 'Add client' }));

    expect(await rowOf('Zoë Young')).toBeVisible();
    expect(mock.backend.clients.at(-1)).toMatchObject({ name: 'Zoë Young', phone: '+12025550177' });
  });

  it("shows the server's complaint beside its field", async () => {
    const { user, form } = await openForm();
    await user.type(form.getByRole('textbox', { name: 'Name' }), 'Ana again');
    await user.type(form.getByRole('textbox', { name: 'Phone' }), '+1 202 555 1000');

    await user.click(form.getByRole('button', { name: 'Add client' }));

    expect(await form.findByText('A client with this phone exists already.')).toBeVisible();
    expect(form.getByRole('textbox', { name: 'Phone' })).toHaveFocus();
  });
});

describe('looking for clients', () => {
  it('narrows the list by what stands in the address, and takes it back chip by chip', async () => {
    const { user, router } = openPortal(`${CLIENTS}?tag=flu-2026&consent=given`);
    expect(await rowOf('Ben Okafor')).toBeVisible();
    expect(screen.queryByRole('row', { name: /Fatima Noor/ })).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Consent: Agreed to texts, leave out' }));

    expect(await rowOf('Fatima Noor')).toBeVisible();
    expect(router.state.location.search).toEqual({ tag: 'flu-2026' });
  });

  it('opens a saved view, and saves another', async () => {
    const { user } = openPortal(CLIENTS);
    await user.click(await screen.findByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitem', { name: /Flu shots to plan/ }));
    expect(await screen.findByRole('button', { name: 'Tag: flu-2026, leave out' })).toBeVisible();

    await user.type(screen.getByRole('searchbox'), 'ben');
    await waitFor(() => expect(screen.queryByRole('row', { name: /Fatima/ })).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Save what is set' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Ben only');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(mock.backend.clientBook.views.at(-1)).toMatchObject({
        name: 'Ben only',
        filter: { query: 'ben', tag: 'flu-2026' },
        shared: false,
      }),
    );
  });
});

describe('the filters', () => {
  it('let one go on typing in a field, and are empty once all is cleared', async () => {
    const { user, router } = openPortal(`${CLIENTS}?field=visits:3`);
    await user.click(await screen.findByRole('button', { name: 'Filters' }));
    expect(await screen.findByRole('textbox', { name: 'Visits' })).toHaveValue('3');
    const days = screen.getByRole('spinbutton', { name: 'Silent for days' });
    await user.type(days, '7');

    await waitFor(() => expect(router.state.location.search).toMatchObject({ quiet: 7 }));
    expect(days).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(days).toHaveValue(null));
    expect(screen.queryByRole('textbox', { name: 'Visits' })).not.toBeInTheDocument();
  });

  it('can be saved by those who keep clients only', async () => {
    mock.backend.accounts[0]!.role = 'read-only';
    const { user } = openPortal(`${CLIENTS}?consent=given`);
    await user.click(await screen.findByRole('button', { name: 'Views' }));

    expect(await screen.findByRole('menuitem', { name: /Flu shots to plan/ })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Save what is set' })).not.toBeInTheDocument();
  });
});

describe('selecting clients', () => {
  it('is over with who is no longer in the list', async () => {
    const { user } = openPortal(`${CLIENTS}?group=g-flu`);
    await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Kovač' }));
    await user.click(screen.getByRole('button', { name: 'Take out of group' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Flu season' }));

    await waitFor(() => expect(screen.queryByRole('row', { name: /Ana Kovač/ })).not.toBeInTheDocument());
    expect(screen.queryByText('1 selected')).not.toBeInTheDocument();
  });

  it('puts those who are ticked into a group', async () => {
    const { user } = openPortal(CLIENTS);
    await user.click(await screen.findByRole('checkbox', { name: 'Select Dmitri Volkov' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Ben Okafor' }));

    await user.click(screen.getByRole('button', { name: 'Add to group' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Flu season' }));

    expect(await screen.findByText('2 clients are new in Flu season')).toBeVisible();
    const row = within(await rowOf('Ben Okafor'));
    expect(await row.findByText('Flu season')).toBeVisible();
  });

  it('means all whom the filter finds, shown or not', async () => {
    server.use(
      http.get('/api/accounts/a-clinic/clients', () =>
        HttpResponse.json({ items: mock.backend.clients.slice(0, 3), next: 'more' }),
      ),
    );
    const { user } = openPortal(CLIENTS);
    await user.click(await screen.findByRole('checkbox', { name: 'Select all that are shown' }));
    await user.click(await screen.findByRole('button', { name: 'Select all: 12 clients' }));

    await user.click(screen.getByRole('button', { name: 'Add to group' }));
    await user.click(await screen.findByRole('menuitem', { name: 'New patients' }));

    await waitFor(() =>
      expect(mock.backend.clients.every(({ groups }) => groups.some(({ id }) => id === 'g-new'))).toBe(true),
    );
  });

  it('is forgotten when others are looked for', async () => {
    const { user } = openPortal(CLIENTS);
    await user.click(await screen.findByRole('checkbox', { name: 'Select Dmitri Volkov' }));

    await user.type(screen.getByRole('searchbox'), 'ben');

    await waitFor(() => expect(screen.queryByText('1 selected')).not.toBeInTheDocument());
  });
});
