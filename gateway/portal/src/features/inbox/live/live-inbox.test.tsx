import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { FakeEventSource } from '@/test/fake-event-source';
import { INBOX, openConversation, openPortal } from '@/test/portal';

function requestsTo(path: string) {
  const seen: string[] = [];
  server.use(
    http.get(path, ({ request }) => {
      seen.push(request.url);
    }),
  );
  return seen;
}

async function openInbox() {
  const portal = openPortal(INBOX);
  await screen.findByRole('link', { name: /Ana Kovač/ });
  await waitFor(() => expect(FakeEventSource.latest).toBeDefined());
  return portal;
}

describe('a text that arrives', () => {
  it('is shown in list and badge without asking the server', async () => {
    await openInbox();
    const asked = requestsTo('/api/accounts/:id/conversations');

    FakeEventSource.latest.push(mock.backend.receive('a-clinic', 'c2', 'Is anybody there?'));

    const row = await screen.findByRole('link', { name: /Is anybody there/ });
    expect(within(row).getByRole('img', { name: '1 unread text' })).toBeVisible();
    await waitFor(() => expect(document.title).toBe('(4) Inbox · Riverside Clinic · Waffle'));
    expect(asked).toEqual([]);
  });

  it('counts once when it is told twice', async () => {
    await openInbox();
    const activity = mock.backend.receive('a-clinic', 'c2', 'Is anybody there?');

    FakeEventSource.latest.push(activity);
    FakeEventSource.latest.push(activity);

    const row = await screen.findByRole('link', { name: /Is anybody there/ });
    expect(within(row).getByRole('img', { name: '1 unread text' })).toBeVisible();
  });

  it('appears in the open conversation and is marked read', async () => {
    await openConversation('c2', 'Ben Okafor');

    FakeEventSource.latest.push(mock.backend.receive('a-clinic', 'c2', 'Is anybody there?'));

    const log = screen.getByRole('log', { name: 'Texts with Ben Okafor' });
    expect(await within(log).findByText('Is anybody there?')).toBeVisible();
    await waitFor(() => expect(mock.backend.in('a-clinic').find('c2')!.unread).toBe(0));
  });
});

describe('a text that arrives while something is being loaded', () => {
  it('is not lost with the answer, which knows nothing of it', async () => {
    const answer = Promise.withResolvers<void>();
    server.use(
      http.get('/api/accounts/:id/conversations/c2/messages', async ({ request }) => {
        const before = mock.backend.in('a-clinic').messagePage('c2', new URL(request.url).searchParams);
        await answer.promise;
        return HttpResponse.json(before);
      }),
    );
    await openConversation('c2', 'Ben Okafor');

    FakeEventSource.latest.push(mock.backend.receive('a-clinic', 'c2', 'In between'));
    answer.resolve();

    expect(await within(screen.getByRole('log')).findByText('In between')).toBeVisible();
  });
});

describe('the status of a text', () => {
  it('is told as it changes, and never goes back', async () => {
    const { user, composer } = await openConversation('c2', 'Ben Okafor');
    await user.type(composer, 'See you at 9');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    const log = within(screen.getByRole('log'));
    expect(await log.findByText('Queued')).toBeVisible();
    const { id } = mock.backend.in('a-clinic').messagesOf('c2').at(-1)!;

    const wasSent = mock.backend.in('a-clinic').move(id, 'sent');
    FakeEventSource.latest.push(mock.backend.in('a-clinic').move(id, 'delivered'));
    await waitFor(() => expect(log.queryByText('Queued')).not.toBeInTheDocument());
    FakeEventSource.latest.push(wasSent);

    expect(log.queryByText('Sent')).not.toBeInTheDocument();
  });
});

describe('the stream', () => {
  it('goes on from the number the list was true for', async () => {
    await openInbox();

    const { sequence } = mock.backend.in('a-clinic');
    expect(FakeEventSource.latest.url).toContain(`/api/accounts/a-clinic/stream?after=${sequence}`);
    expect(await screen.findAllByText('Live')).not.toHaveLength(0);
  });

  it('says that it reconnects, and fetches what was missed', async () => {
    await openInbox();
    mock.backend.receive('a-clinic', 'c2', 'Nobody heard this');

    FakeEventSource.latest.refuse();

    expect(await screen.findAllByText('Reconnecting…')).not.toHaveLength(0);
    expect(await screen.findByRole('link', { name: /Nobody heard this/ }, { timeout: 4_000 })).toBeVisible();
    await waitFor(() => expect(FakeEventSource.open).toHaveLength(2), { timeout: 4_000 });
  });

  it('is opened anew when the network was gone', async () => {
    await openInbox();
    await screen.findAllByText('Live');
    const before = FakeEventSource.latest;

    window.dispatchEvent(new Event('offline'));
    expect(await screen.findAllByText('Reconnecting…')).not.toHaveLength(0);

    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(FakeEventSource.latest).not.toBe(before), { timeout: 4_000 });
  });

  it('leads out of an account whose membership ended', async () => {
    const { address } = await openInbox();
    mock.backend.accounts = mock.backend.accounts.filter(({ id }) => id !== 'a-clinic');
    mock.backend.activeAccountId = null;

    FakeEventSource.latest.revoke();

    expect(await screen.findByText('You are no longer a member of Riverside Clinic')).toBeVisible();
    await waitFor(() => expect(address()).toBe('/accounts/a-bakery/inbox'));
  });
});
