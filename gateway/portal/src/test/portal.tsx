import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, createMemoryHistory, createRouter } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { expect } from 'vitest';
import { createQueryClient } from '@/app/query-client';
import { router } from '@/app/router';
import { SessionOverlay } from '@/app/session-overlay';
import { StepUpDialog } from '@/app/step-up-dialog';
import { routeTree } from '@/routeTree.gen';
import { FakeEventSource } from './fake-event-source';

// Tests have no style sheets, but jsdom would look for their rules with each click and each role it finds.
const QUICK = { pointerEventsCheck: PointerEventsCheckLevel.Never };

export const INBOX = '/accounts/a-clinic/inbox';

/** Opens the whole portal at an address, in front of the in-memory backend. */
export function openPortal(address: string) {
  const client = createQueryClient();
  const history = createMemoryHistory({ initialEntries: [address] });
  const ours = createRouter({ ...router.options, routeTree, history });
  const view = render(
    <MantineProvider env="test" withCssVariables={false}>
      <QueryClientProvider client={client}>
        <Notifications />
        <RouterProvider router={ours as unknown as typeof router} />
        <SessionOverlay />
        <StepUpDialog />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return {
    ...view,
    client,
    router: ours,
    user: userEvent.setup(QUICK),
    address: () => history.location.pathname,
  };
}

/** Opens a conversation and waits until it is there and the line is live. */
export async function openConversation(id: string, name: string) {
  const portal = openPortal(`${INBOX}/${id}`);
  const composer = await screen.findByRole('textbox', { name: `Text to ${name}` });
  await waitFor(() => expect(FakeEventSource.latest).toBeDefined());
  return { ...portal, composer };
}
