import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { mock } from '@/mocks/node';
import { INBOX, openPortal } from '@/test/portal';

async function openThread(id: string, name: string) {
  const portal = openPortal(`${INBOX}/${id}`);
  const log = await screen.findByRole('log', { name: `Texts with ${name}` });
  return { ...portal, log: within(log) };
}

describe('a thread', () => {
  afterEach(() => void vi.useRealTimers());

  it('tells day, author and fate of what was said', async () => {
    // So that what was said yesterday is not far above.
    vi.useFakeTimers({ now: new Date(2026, 10, 21, 10), toFake: ['Date'] });
    mock.backend = new MockBackend();
    const { log } = await openThread('c2', 'Ben Okafor');

    expect(await log.findByText('Yesterday')).toBeVisible();
    expect(log.getAllByText('Tom Becker ·')[0]).toBeVisible();
    expect(log.getAllByText('Delivered')[0]).toBeVisible();
  });

  it('draws a line above what is unread', async () => {
    const { log } = await openThread('c1', 'Ana Kovač');

    const line = await log.findByText('New');
    const newest = log.getByText('She is six 🙂');

    expect(line.compareDocumentPosition(newest)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await waitFor(() => expect(mock.backend.in('a-clinic').find('c1')!.unread).toBe(0));
  });

  it('loads what is older until there is no more', async () => {
    mock.backend = new MockBackend({ turns: 4 });
    const { log } = await openThread('c1', 'Ana Kovač');

    const { body } = mock.backend.in('a-clinic').messagesOf('c1')[0]!;
    await waitFor(() => expect(log.getAllByText(body)).toHaveLength(8));
  });

  it('says so when there is none of that name', async () => {
    openPortal(`${INBOX}/nowhere`);

    expect(await screen.findByText('This conversation is not here')).toBeVisible();
  });
});

describe('a text that did not arrive', () => {
  it('says why in plain words, with the code', async () => {
    const { log } = await openThread('c4', 'Dmitri Volkov');

    expect(await log.findByText('Not delivered')).toBeVisible();
    expect(log.getByText('The phone is switched off or out of reach. (code 30003)')).toBeVisible();
  });

  it('is sent again as a new text', async () => {
    const { log, user } = await openThread('c4', 'Dmitri Volkov');

    await user.click(await log.findByRole('button', { name: 'Send again' }));

    expect(await log.findByText('Queued')).toBeVisible();
    expect(log.getByText('Not delivered')).toBeVisible();
    expect(log.queryByRole('button', { name: 'Send again' })).not.toBeInTheDocument();
  });
});

describe('a text of which nobody knows whether it was sent', () => {
  it('explains the doubt and leaves the decision to a person', async () => {
    const { log, user } = await openThread('c6', 'Fatima Noor');

    expect(await log.findByText(/unknown whether this text was sent/)).toBeVisible();
    await user.click(log.getByRole('button', { name: 'Dismiss' }));

    expect(await log.findByText('Cancelled')).toBeVisible();
    expect(log.queryByRole('button', { name: 'Send again' })).not.toBeInTheDocument();
  });
});
