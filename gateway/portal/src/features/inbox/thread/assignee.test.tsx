import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openConversation, openPortal, INBOX } from '@/test/portal';

function assignee() {
  return mock.backend.in('a-clinic').find('c2')?.assignedTo?.name;
}

it('is given the conversation, and freed of it', async () => {
  const { user } = await openConversation('c2', 'Ben Okafor');

  await user.click(screen.getByRole('button', { name: /Assign the conversation. Now: Nobody/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Tom Becker' }));
  await waitFor(() => expect(assignee()).toBe('Tom Becker'));

  await user.click(await screen.findByRole('button', { name: /Now: Tom Becker/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Nobody' }));
  await waitFor(() => expect(assignee()).toBeUndefined());
});

it('is seen by who may only read', async () => {
  mock.backend.accounts[0]!.role = 'read-only';
  mock.backend.in('a-clinic').assign('c2', { id: 'u-tom', name: 'Tom Becker' });

  openPortal(`${INBOX}/c2`);

  expect(await screen.findByText('Assigned to Tom Becker')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Assign the conversation/ })).not.toBeInTheDocument();
});
