import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Message } from '@/api/schema';
import { clockTime } from '@/lib/format';
import { mock } from '@/mocks/node';
import { openConversation } from '@/test/portal';

const SENT = { direction: 'outbound', author: null } as const;

function lastIs(change: Partial<Message>) {
  Object.assign(mock.backend.in('a-clinic').messagesOf('c2').at(-1)!, SENT, change);
}

it('says what a text waits for, and until when', async () => {
  const dueAt = new Date(Date.now() + 60_000).toISOString();
  lastIs({ status: 'ready', waitsFor: 'quiet-hours', dueAt });

  await openConversation('c2', 'Ben Okafor');

  expect(await screen.findByText(new RegExp(`^Waits for the end of quiet hours, `))).toHaveTextContent(
    clockTime(dueAt),
  );
});

it('says no more of it once the text has gone', async () => {
  lastIs({ status: 'delivered', waitsFor: 'quiet-hours' });

  await openConversation('c2', 'Ben Okafor');

  expect((await screen.findAllByText('Delivered')).length).toBeGreaterThan(0);
  expect(screen.queryByText(/Waits for/)).not.toBeInTheDocument();
});

it('marks what nobody wrote', async () => {
  lastIs({ status: 'delivered', automatic: true });

  await openConversation('c2', 'Ben Okafor');

  expect(await screen.findByText(/^Automatic/)).toBeVisible();
});
