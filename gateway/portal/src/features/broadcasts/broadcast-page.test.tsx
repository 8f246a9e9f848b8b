import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const BROADCASTS = '/accounts/a-clinic/broadcasts';

describe('the broadcasts of an account', () => {
  it('tell their state, how far they are, by whom and to whom', async () => {
    openPortal(BROADCASTS);

    const row = within(await screen.findByRole('row', { name: /Flu shots, November/ }));
    expect(row.getByText('Sending')).toBeVisible();
    expect(row.getByText(/1,204 people · to Flu season · by Maria Santos/)).toBeVisible();
    expect(row.getByText('711 delivered · 14 failed · 26 people replied')).toBeVisible();
  });
});

describe('the page of a broadcast', () => {
  it('shows what became of its texts, and follows it by itself', async () => {
    openPortal(`${BROADCASTS}/b-flu`);
    const bar = await screen.findByRole('progressbar');
    expect(bar).toHaveAttribute('aria-valuetext', '789 of 1,204 are through');
    expect(screen.getByText(/9 × The phone is switched off/)).toBeVisible();

    const { counts } = mock.backend.broadcasts.find('b-flu')!;
    mock.backend.broadcasts.change('b-flu', {
      state: 'done',
      counts: { ...counts, waiting: 0, delivered: 1_126 },
    });
    await waitFor(() => expect(bar).toHaveAttribute('aria-valuetext', '1,204 of 1,204 are through'));
    expect(await screen.findByText('Done')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
  });

  it('pauses after saying for whom, and goes on', async () => {
    const { user } = openPortal(`${BROADCASTS}/b-flu`);
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Pause this broadcast?' }));
    expect(dialog.getByText(/415 people who wait/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Pause' }));
    await user.click(await screen.findByRole('button', { name: 'Resume' }));
    await user.click(
      within(await screen.findByRole('dialog', { name: 'Go on sending?' })).getByRole('button', {
        name: 'Resume',
      }),
    );

    await waitFor(() => expect(mock.backend.broadcasts.find('b-flu')!.state).toBe('sending'));
  });

  it('stops for good what waits', async () => {
    const { user } = openPortal(`${BROADCASTS}/b-flu`);
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Stop' }));

    expect(await screen.findByText('Stopped')).toBeVisible();
    expect(mock.backend.broadcasts.find('b-flu')!.counts).toMatchObject({ waiting: 0, cancelled: 415 });
  });

  it('leads into conversations, and finds who got nothing', async () => {
    const { user } = openPortal(`${BROADCASTS}/b-flu`);
    expect(await screen.findByRole('link', { name: 'Conversation with Ana Kovač' })).toHaveAttribute(
      'href',
      '/accounts/a-clinic/inbox/c1',
    );
    await user.click(screen.getByRole('combobox', { name: 'Show' }));
    await user.click(await screen.findByRole('option', { name: 'Failed (14)' }));

    const people = within(screen.getByRole('list', { name: 'People' }));
    await waitFor(() => expect(people.queryByText('Ana Kovač')).not.toBeInTheDocument());
    expect(people.getAllByText('The phone is switched off or out of reach.').length).toBeGreaterThan(0);
  });

  it('moves one that is for later', async () => {
    const { user } = openPortal(`${BROADCASTS}/b-hours`);
    await user.click(await screen.findByRole('button', { name: 'Change time' }));
    const form = within(await screen.findByRole('dialog', { name: 'Change time' }));
    fireEvent.change(form.getByLabelText('Date and time'), { target: { value: '2030-01-02T08:15' } });
    await user.click(form.getByRole('button', { name: 'Change' }));

    expect(await screen.findByText(/January 2, 2030 at 8:15/)).toBeVisible();
    expect(mock.backend.broadcasts.find('b-hours')!.sendAt).toBe('2030-01-02T13:15:00.000Z');
  });
});
