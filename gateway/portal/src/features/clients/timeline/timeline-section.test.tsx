import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

it('tells which cause a client supports', async () => {
  mock.backend.clientBook.timeline = [
    {
      id: 'e-1',
      at: new Date().toISOString(),
      type: 'page.supported',
      actor: { kind: 'client', id: null, name: null },
      detail: { pageId: 'p-saturday', title: 'Open the clinic on Saturdays' },
    },
  ];
  openPortal('/accounts/a-clinic/clients/cl-1');

  const timeline = within(await screen.findByRole('list', { name: 'What happened' }));
  expect(timeline.getByText('Supports “Open the clinic on Saturdays”')).toBeVisible();
});
