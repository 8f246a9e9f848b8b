import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { changeClient } from '@/mocks/clients';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const ANA = '/accounts/a-clinic/clients/cl-1';

async function openPage(address = ANA) {
  const portal = openPortal(address);
  await screen.findByRole('textbox', { name: 'E-mail' });
  return portal;
}

function ana() {
  return mock.backend.clients.find(({ id }) => id === 'cl-1');
}

async function choose(user: Awaited<ReturnType<typeof openPage>>['user'], item: string) {
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

async function write(user: Awaited<ReturnType<typeof openPage>>['user'], field: string, words: string) {
  const input = screen.getByRole('textbox', { name: field });
  await user.clear(input);
  await user.type(input, words);
  await user.click(screen.getByRole('button', { name: 'Save' }));
}

describe('the page of a client', () => {
  it('tells what happened, what was noted and what was agreed to', async () => {
    await openPage();

    expect(await screen.findByText(/Doctor: Dr. Reyes → Dr. Patel/)).toBeVisible();
    expect(await screen.findByText('Prefers to be texted after 5 pm.')).toBeVisible();
    expect(await screen.findByText('Accepted version 3 of the terms')).toBeVisible();
  });

  it('tells of texts in a line for each day and way, or not at all', async () => {
    const { user } = await openPage();
    const lines = within(await screen.findByRole('list', { name: 'What happened' }));

    expect(lines.getAllByText(/texts? (from|to) them$/).map(({ textContent }) => textContent)).toEqual([
      '3 texts from them',
      '2 texts to them',
      '1 text from them',
    ]);

    await user.click(screen.getByRole('switch', { name: 'Show texts' }));

    expect(await screen.findByText('Joined the group Flu season')).toBeVisible();
    expect(screen.queryByText(/texts? (from|to) them$/)).not.toBeInTheDocument();
  });

  it('remembers who wants to see no texts', async () => {
    const { user, unmount } = await openPage();
    await user.click(await screen.findByRole('switch', { name: 'Show texts' }));
    unmount();

    await openPage();

    expect(await screen.findByRole('switch', { name: 'Show texts' })).not.toBeChecked();
  });

  it('shows a time zone that browsers list by another name', async () => {
    changeClient(mock.backend, 'cl-1', { timeZone: 'US/Eastern', timeZoneSource: 'phone' });
    await openPage();

    expect(screen.getByRole('combobox', { name: 'Time zone' })).toHaveValue('US/Eastern');
    expect(screen.getByText('Guessed from the phone')).toBeVisible();
  });

  it('saves only what was changed', async () => {
    const { user } = await openPage();

    await write(user, 'Visits', '8');

    expect(await screen.findByText('The profile is saved')).toBeVisible();
    expect(ana()?.fields).toMatchObject({ visits: '8', doctor: 'Dr. Patel' });
  });

  it('takes a comma for the point of a number', async () => {
    const { user } = await openPage();

    await write(user, 'Visits', '8,5');

    expect(await screen.findByText('The profile is saved')).toBeVisible();
    expect(ana()?.fields).toMatchObject({ visits: '8.5' });
  });

  it('saves over nobody: it shows what the other one made of it', async () => {
    const { user } = await openPage();
    changeClient(mock.backend, 'cl-1', { name: 'Anna Kovač' });

    await write(user, 'Name', 'Ana Maria Kovač');

    expect(await screen.findByText('Somebody else changed this meanwhile')).toBeVisible();
    expect(screen.getByText(/→ Anna Kovač/)).toBeVisible();
    expect(ana()?.name).toBe('Anna Kovač');

    await user.click(screen.getByRole('button', { name: 'Load what they saved' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Anna Kovač'));
  });

  it('joins two changes of different things', async () => {
    const { user } = await openPage();
    changeClient(mock.backend, 'cl-1', { email: 'new@mail.example' });

    await write(user, 'Name', 'Ana Maria Kovač');

    expect(await screen.findByText('The profile is saved')).toBeVisible();
    expect(ana()).toMatchObject({ name: 'Ana Maria Kovač', email: 'new@mail.example' });
  });

  it('asks why somebody is blocked, and closes the way to texting', async () => {
    const { user } = await openPage();
    await choose(user, 'Block…');

    await user.type(await screen.findByRole('textbox', { name: 'Why?' }), 'Wrong number');
    await user.click(screen.getByRole('button', { name: 'Block' }));

    expect(await screen.findByText('Ana Kovač is blocked')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Text Ana Kovač' })).toBeDisabled();
  });

  it('erases nobody by a slip', async () => {
    const { user, address } = await openPage();
    await choose(user, 'Delete…');
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete Ana Kovač for good?' }));

    await user.type(dialog.getByRole('textbox'), '1001');
    await user.click(dialog.getByRole('button', { name: 'Delete for good' }));
    expect(await dialog.findByText('Those are not the last four digits')).toBeVisible();

    await user.clear(dialog.getByRole('textbox'));
    await user.type(dialog.getByRole('textbox'), '1000');
    await user.click(dialog.getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(address()).toBe('/accounts/a-clinic/clients'));
    expect(ana()).toBeUndefined();
  });

  it('writes down a consent with its words', async () => {
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Write down a consent' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Write down a consent' }));

    await user.click(dialog.getByRole('radio', { name: 'No more texts' }));
    await user.type(dialog.getByRole('textbox'), 'On the phone');
    await user.click(dialog.getByRole('button', { name: 'Write it down' }));

    expect(await screen.findByText('On the phone')).toBeVisible();
    expect(ana()?.consent).toBe('withdrawn');
  });

  it('leaves what supervisors do to them, and notes to their writers', async () => {
    mock.backend.accounts[0]!.role = 'member';

    const { user } = await openPage();

    expect(await screen.findByRole('button', { name: 'Delete the note of Maria Santos' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete the note of Tom Becker' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Proof (PDF)' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(await screen.findByRole('menuitem', { name: 'Block…' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Delete…' })).not.toBeInTheDocument();
  });

  it('only tells, to those who only read', async () => {
    mock.backend.accounts[0]!.role = 'read-only';

    openPortal(ANA);

    expect(await screen.findByText('ana@mail.example')).toBeVisible();
    expect(await screen.findByText('Prefers to be texted after 5 pm.')).toBeVisible();
    const page = within(screen.getByRole('main'));
    expect(page.queryByRole('textbox')).not.toBeInTheDocument();
    expect(page.queryByRole('button', { name: /More|Text|Save|Delete/ })).not.toBeInTheDocument();
  });
});

describe('duplicates', () => {
  const DUPLICATES = '/accounts/a-clinic/clients/duplicates';

  it('become one client and two again', async () => {
    const { user } = openPortal(DUPLICATES);
    const pair = within(await screen.findByRole('region', { name: 'Jonas Weber and Kavita Rao' }));

    await user.click(pair.getByRole('radio', { name: 'Kavita Rao' }));
    await user.click(pair.getByRole('button', { name: 'Merge into Kavita Rao' }));

    expect(await screen.findByText('Jonas Weber is one with Kavita Rao now')).toBeVisible();
    expect(mock.backend.clients.find(({ id }) => id === 'cl-10')?.mergedInto).toBe('cl-11');

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('region', { name: 'Jonas Weber and Kavita Rao' })).toBeVisible();
  });

  it('are gone once somebody says that they are two people', async () => {
    const { user } = openPortal(DUPLICATES);

    await user.click(await screen.findByRole('button', { name: 'Two people' }));

    expect(await screen.findByText('No duplicates')).toBeVisible();
    expect(mock.backend.clientBook.dismissed).toEqual([['cl-10', 'cl-11']]);
  });

  it('are looked for until there is one', async () => {
    let asked = 0;
    server.use(
      http.get('/api/accounts/a-clinic/duplicates', () => {
        asked += 1;
        return asked < 4 ? HttpResponse.json({ items: [], next: String(asked) }) : undefined;
      }),
    );

    openPortal(DUPLICATES);

    expect(await screen.findByRole('region', { name: 'Jonas Weber and Kavita Rao' })).toBeVisible();
    expect(asked).toBe(4);
  });

  it('are left to supervisors', async () => {
    mock.backend.accounts[0]!.role = 'member';

    openPortal(DUPLICATES);

    expect(await screen.findByText('Only supervisors merge clients')).toBeVisible();
  });
});
