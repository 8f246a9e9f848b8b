import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { WEBHOOK_SECRET } from '@/mocks/webhooks';
import { openPortal } from '@/test/portal';

const WEBHOOKS = '/accounts/a-clinic/settings/webhooks';

async function typeAddress(url: string) {
  const { user } = openPortal(WEBHOOKS);
  await user.click(await screen.findByRole('button', { name: 'New webhook' }));
  const form = within(await screen.findByRole('dialog', { name: 'New webhook' }));
  await user.type(form.getByLabelText('Address'), url);
  await user.click(form.getByRole('checkbox', { name: 'Texts sent' }));
  await user.click(form.getByRole('button', { name: 'Create webhook' }));
  return { user, form };
}

async function choose(name: string, item: string) {
  const portal = openPortal(WEBHOOKS);
  await portal.user.click(await screen.findByRole('button', { name: `What to do with ${name}` }));
  await portal.user.click(await screen.findByRole('menuitem', { name: item }));
  return portal;
}

describe('the webhooks of an account', () => {
  it('says why one is told nothing any more', async () => {
    openPortal(WEBHOOKS);

    const row = (await screen.findByText('reports.riverside.example')).closest('li')!;
    expect(row).toHaveTextContent(/Paused/);
    expect(row).toHaveTextContent(/nothing got through for days/);
    expect(row).toHaveTextContent(/Last failure: yesterday/);
  });

  it('shows the secret of a new one, once', async () => {
    const { user } = await typeAddress('https://new.riverside.example/in');

    const issued = within(await screen.findByRole('dialog', { name: 'The secret of new.riverside.example' }));
    await user.click(issued.getByRole('button', { name: 'Copy' }));
    await expect.poll(() => navigator.clipboard.readText()).toBe(WEBHOOK_SECRET);
    await user.keyboard('{Escape}');
    expect(issued.getByText(WEBHOOK_SECRET)).toBeVisible();
    await user.click(issued.getByRole('button', { name: 'I have kept the secret' }));

    await waitFor(() => expect(screen.queryByText(WEBHOOK_SECRET)).not.toBeInTheDocument());
    expect(await screen.findByRole('link', { name: 'new.riverside.example' })).toBeVisible();
    expect(mock.backend.webhooks.items.at(-1)!.events).toEqual(['message.received', 'message.status']);
  });

  it('keeps an address that is refused, with the reason beside it', async () => {
    const { form } = await typeAddress('http://10.0.0.1/in');

    expect(await form.findByText('Has to begin with https://')).toBeVisible();
    expect(form.getByLabelText('Address')).toHaveValue('http://10.0.0.1/in');
    expect(form.getByRole('checkbox', { name: 'Texts sent' })).not.toBeChecked();
  });

  it('does not save over what somebody else has changed', async () => {
    const { user } = await choose('Our CRM', 'Edit');
    const form = within(await screen.findByRole('dialog', { name: 'Edit' }));
    mock.backend.webhooks.change('w-crm', { description: 'Sales' });
    await user.type(form.getByLabelText('Description'), ' of old');
    await user.click(form.getByRole('button', { name: 'Save' }));

    expect(await form.findByText('Somebody else changed this meanwhile')).toBeVisible();
    expect(mock.backend.webhooks.items[0]!.description).toBe('Sales');
    await user.click(form.getByRole('button', { name: 'Load what they saved' }));
    expect(form.getByLabelText('Description')).toHaveValue('Sales');
  });

  it('pauses one after saying what that means', async () => {
    const { user } = await choose('Our CRM', 'Pause');
    const dialog = within(await screen.findByRole('dialog', { name: 'Pause Our CRM?' }));
    await user.click(dialog.getByRole('button', { name: 'Pause' }));

    expect(await screen.findByText(/Somebody paused it/)).toBeVisible();
  });

  it('shows a new secret, once', async () => {
    const { user } = await choose('Our CRM', 'New secret');
    const dialog = within(await screen.findByRole('dialog', { name: 'Give Our CRM a new secret?' }));
    expect(dialog.getByText(/For 24 hours/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'New secret' }));

    expect(await screen.findByText(WEBHOOK_SECRET)).toBeVisible();
  });

  it('is open to owners only', async () => {
    mock.backend.accounts[0]!.role = 'supervisor';
    openPortal('/accounts/a-clinic/settings/members');

    expect(await screen.findByRole('link', { name: 'Members' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Webhooks' })).not.toBeInTheDocument();
  });
});
