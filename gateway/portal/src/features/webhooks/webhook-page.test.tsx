import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const WEBHOOKS = '/accounts/a-clinic/settings/webhooks';

async function openLog() {
  const portal = openPortal(`${WEBHOOKS}/w-crm`);
  const log = within(await screen.findByRole('region', { name: 'Delivery log' }));
  await log.findByRole('list');
  return { ...portal, log };
}

async function replayFrom(time: string) {
  const { user } = await openLog();
  await user.click(screen.getByRole('button', { name: 'Replay from…' }));
  const form = within(await screen.findByRole('dialog', { name: 'Replay from a time' }));
  fireEvent.change(form.getByLabelText('From'), { target: { value: time } });
  await user.click(form.getByRole('button', { name: 'Replay' }));
  return form;
}

describe('the page of a webhook', () => {
  it('tells how often something was tried, and why in vain', async () => {
    const { log } = await openLog();

    const [waiting, , failed] = log.getAllByRole('listitem');
    expect(waiting).toHaveTextContent(
      /Waiting.*3 attempts.*The receiver answered 503.*next attempt in 6 minutes/,
    );
    expect(failed).toHaveTextContent(/Failed.*12 attempts.*did not answer in time/);
  });

  it('shows those that failed, and sends one again', async () => {
    const { user, log } = await openLog();
    await user.click(log.getByRole('radio', { name: 'Failed' }));
    await waitFor(() => expect(log.getAllByRole('listitem')).toHaveLength(1));
    await user.click(log.getByRole('button', { name: 'Send again: +1 202 555 0112' }));

    expect(await screen.findByText('It is on its way')).toBeVisible();
    const [sent] = mock.backend.webhooks.deliveries;
    expect(sent).toMatchObject({ origin: 'again', eventId: 'e2' });
  });

  it('goes on to what is further back', async () => {
    const { user, log } = await openLog();
    expect(log.getAllByRole('listitem')).toHaveLength(20);
    await user.click(log.getByRole('button', { name: 'Show more' }));

    await waitFor(() => expect(log.getAllByRole('listitem')).toHaveLength(30));
  });

  it('replays from a time where the person is', async () => {
    const from = new Date(Date.now() - 3_600_000);
    from.setSeconds(0, 0);
    const local = new Date(from.getTime() - from.getTimezoneOffset() * 60_000);
    await replayFrom(local.toISOString().slice(0, 16));

    expect(await screen.findByText('The replay has begun')).toBeVisible();
    expect(mock.backend.webhooks.replayedFrom).toBe(from.toISOString());
  });

  it('replays nothing that is forgotten already', async () => {
    const form = await replayFrom('2020-01-01T00:00');

    expect(await form.findByText('Choose a time within the last 30 days')).toBeVisible();
    expect(mock.backend.webhooks.replayedFrom).toBeNull();
  });

  it('shows a test event in the log', async () => {
    const { user, log } = await openLog();
    await user.click(screen.getByRole('button', { name: 'Send test event' }));

    expect(await log.findByRole('button', { name: 'Send now: Test' })).toBeVisible();
  });

  it('sends nothing while paused, until somebody resumes it', async () => {
    const { user } = openPortal(`${WEBHOOKS}/w-old`);
    const resume = await screen.findByRole('button', { name: 'Resume' });
    expect(screen.queryByRole('button', { name: /Send/ })).not.toBeInTheDocument();
    await user.click(resume);

    expect(await screen.findByRole('button', { name: 'Send test event' })).toBeVisible();
    expect(mock.backend.webhooks.items[1]!.state).toBe('active');
  });

  it('leads back to the others once it is deleted', async () => {
    const { user, address } = await openLog();
    await user.click(screen.getByRole('button', { name: 'What to do with Our CRM' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete Our CRM?' }));
    await user.click(dialog.getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(address()).toBe(WEBHOOKS));
    expect(screen.queryByRole('link', { name: 'Our CRM' })).not.toBeInTheDocument();
  });
});
