import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const NEW = '/accounts/a-clinic/broadcasts/new';

beforeEach(() => {
  mock.backend.clients = mock.backend.clients.map((client, index) => ({
    ...client,
    blocked: index === 2,
    paused: false,
    consent: index === 4 ? 'none' : 'given',
  }));
});

async function write(body = 'Hi {{first_name|there}}, flu shots are in') {
  const portal = openPortal(`${NEW}?groupId=g-flu`);
  const field = await screen.findByRole('textbox', { name: 'What you want to say' });
  fireEvent.change(field, { target: { value: body } });
  const preview = within(screen.getByRole('region', { name: 'Who gets it' }));
  return { ...portal, field, preview };
}

async function review(portal: Awaited<ReturnType<typeof write>>) {
  await portal.preview.findByText('How it looks');
  await portal.user.click(screen.getByRole('button', { name: 'Review and send' }));
}

describe('a new broadcast', () => {
  it('says who gets it, who does not and why, how it looks and what it costs', async () => {
    const { user, preview } = await write();

    expect(await preview.findByText('Hi Ana, flu shots are in')).toBeVisible();
    expect(preview.getByText('4 people get it')).toBeVisible();
    expect(preview.getByText('1 gave no consent')).toBeVisible();
    expect(await preview.findByText('4 segments, 1 each · costs $0.03')).toBeVisible();
    await user.click(preview.getByRole('button', { name: 'Show who' }));
    expect(preview.getByText('Chloé Martin')).toBeVisible();
  });

  it('counts a person once who is in the group and chosen as well', async () => {
    const { user, preview } = await write();
    await preview.findByText('4 people get it');
    await user.type(screen.getByRole('textbox', { name: 'Single clients' }), 'a');
    await user.click(await screen.findByRole('option', { name: /Ana Kovač/ }));
    await user.type(screen.getByRole('textbox', { name: 'Single clients' }), 'ben');
    await user.click(await screen.findByRole('option', { name: /Ben Okafor/ }));

    expect(await preview.findByText('5 people get it')).toBeVisible();
  });

  it('puts a field with its fallback where the cursor is', async () => {
    const { user, field } = await write('Dear , hello');
    (field as HTMLTextAreaElement).setSelectionRange(5, 5);
    await user.click(screen.getByRole('button', { name: 'Insert a field' }));
    await user.type(await screen.findByRole('textbox', { name: "If we don't know it" }), 'patient');
    await user.click(screen.getByRole('button', { name: 'Insert' }));

    await waitFor(() => expect(field).toHaveValue('Dear {{first_name|patient}}, hello'));
  });

  it('says which field there is not', async () => {
    await write('Hi {{nick}}');

    expect(await screen.findByText('Names a field that there is not: nick')).toBeVisible();
  });

  it('says why nobody can be texted at all', async () => {
    server.use(
      http.post('/api/accounts/a-clinic/broadcasts/preview', () =>
        HttpResponse.json({ detail: 'The account has no number to text from.' }, { status: 409 }),
      ),
    );
    const { preview } = await write();

    expect(await preview.findByText('The account has no number to text from.')).toBeVisible();
    expect(preview.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('leaves by the usual number once the chosen one is given back', async () => {
    const draft = {
      name: '',
      groupIds: [],
      clients: [],
      body: '',
      from: '+12025550999',
      later: false,
      at: '',
    };
    sessionStorage.setItem('waffle-broadcast:a-clinic', JSON.stringify(draft));
    const portal = await write();
    await review(portal);
    await portal.user.click(await screen.findByRole('button', { name: 'Text 4 people' }));

    await waitFor(() => expect(mock.backend.broadcasts.ordered).toMatchObject([{ from: null }]));
  });

  it('leads to what is missing', async () => {
    const { user } = openPortal(`${NEW}?groupId=g-flu`);
    await user.click(await screen.findByRole('button', { name: 'Review and send' }));

    expect(await screen.findByText('Write something first')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'What you want to say' })).toHaveFocus());
  });

  it('counts to the end before it asks', async () => {
    const portal = await write();
    await portal.user.click(screen.getByRole('button', { name: 'Review and send' }));

    expect(await screen.findByRole('dialog', { name: 'Text 4 people?' })).toBeVisible();
  });

  it('repeats the number of people before it sends, once', async () => {
    const portal = await write();
    await review(portal);
    const dialog = within(await screen.findByRole('dialog', { name: 'Text 4 people?' }));
    await portal.user.click(dialog.getByRole('button', { name: 'Text 4 people' }));

    await waitFor(() => expect(portal.address()).toMatch(/broadcasts\/b-4$/));
    expect(mock.backend.broadcasts.ordered).toMatchObject([
      { groupIds: ['g-flu'], clientIds: [], sendAt: null, expected: 4 },
    ]);
  });

  it('asks again when it is other people meanwhile', async () => {
    const portal = await write();
    await review(portal);
    const dialog = within(await screen.findByRole('dialog', { name: 'Text 4 people?' }));
    mock.backend.clients = mock.backend.clients.map((client) => ({ ...client, consent: 'given' }));
    await portal.user.click(dialog.getByRole('button', { name: 'Text 4 people' }));

    expect(await dialog.findByText(/it is 5 people now instead of 4/)).toBeVisible();
    expect(mock.backend.broadcasts.ordered).toHaveLength(0);
    await portal.user.click(dialog.getByRole('button', { name: 'Text 5 people' }));
    await waitFor(() => expect(mock.backend.broadcasts.ordered).toMatchObject([{ expected: 5 }]));
  });

  it('sends once although the answer was lost', async () => {
    const portal = await write();
    await review(portal);
    const dialog = within(await screen.findByRole('dialog', { name: 'Text 4 people?' }));
    const keys: (string | null)[] = [];
    server.use(
      http.post(
        '/api/accounts/a-clinic/broadcasts',
        ({ request }) => {
          keys.push(request.headers.get('idempotency-key'));
          return HttpResponse.error();
        },
        { once: true },
      ),
    );
    await portal.user.click(dialog.getByRole('button', { name: 'Text 4 people' }));
    expect(await dialog.findByRole('alert')).toBeVisible();
    await portal.user.click(dialog.getByRole('button', { name: 'Text 4 people' }));

    await waitFor(() => expect(mock.backend.broadcasts.ordered).toMatchObject([{ key: keys[0] }]));
  });

  it('leaves out a group that is gone', async () => {
    const { preview } = await write();
    await preview.findByText('4 people get it');
    cleanup();
    mock.backend.groups.items = mock.backend.groups.items.filter(({ id }) => id !== 'g-flu');
    openPortal(NEW);

    expect(await screen.findByText('Choose who gets the text, and you see here who that is.')).toBeVisible();
  });

  it('waits for a time by the clocks of the account', async () => {
    const portal = await write();
    await portal.user.click(screen.getByRole('radio', { name: 'At a time' }));
    fireEvent.change(screen.getByLabelText('Date and time'), { target: { value: '2030-07-01T09:00' } });
    await portal.preview.findByText('How it looks');
    await portal.user.click(screen.getByRole('button', { name: 'Review and schedule' }));
    await portal.user.click(await screen.findByRole('button', { name: 'Schedule for 4 people' }));

    await waitFor(() =>
      expect(mock.backend.broadcasts.ordered).toMatchObject([{ sendAt: '2030-07-01T13:00:00.000Z' }]),
    );
  });

  it('is kept when the page is left', async () => {
    const { unmount } = await write('Half a sentence');
    unmount();
    openPortal(NEW);

    expect(await screen.findByRole('textbox', { name: 'What you want to say' })).toHaveValue(
      'Half a sentence',
    );
  });

  it('is nothing for who may only read', async () => {
    mock.backend.accounts[0]!.role = 'read-only';
    openPortal(NEW);

    expect(await screen.findByText('Broadcasts are for members')).toBeVisible();
  });
});
