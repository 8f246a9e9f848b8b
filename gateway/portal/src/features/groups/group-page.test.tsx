import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isIn } from '@/mocks/groups';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const FLU = '/accounts/a-clinic/groups/g-flu';
const QUIET = '/accounts/a-clinic/groups/g-quiet';

function namesIn(groupId: string) {
  return mock.backend.clients.filter((client) => isIn(mock.backend, client, groupId)).map(({ name }) => name);
}

async function members() {
  return within(await screen.findByRole('list', { name: 'Clients' }));
}

describe('a named group', () => {
  it('takes in a client who is searched as one types', async () => {
    const { user } = openPortal(FLU);
    expect((await members()).queryByText('Ben Okafor')).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Add a client' }), 'ben');
    await user.click(await screen.findByRole('option', { name: /Ben Okafor/ }));

    expect(await (await members()).findByText('Ben Okafor')).toBeVisible();
    expect(namesIn('g-flu')).toContain('Ben Okafor');
  });

  it('lets somebody out', async () => {
    const { user } = openPortal(FLU);
    await user.click(await screen.findByRole('button', { name: 'Take out Ana Kovač' }));

    await waitFor(() => expect(namesIn('g-flu')).not.toContain('Ana Kovač'));
    await waitFor(() => expect(screen.queryByText('Ana Kovač')).not.toBeInTheDocument());
  });

  it('lets out all who are found in it, after saying how many', async () => {
    const { user } = openPortal(FLU);
    const before = namesIn('g-flu');
    await user.type(await screen.findByRole('searchbox', { name: 'Search in this group' }), 'ka');
    await user.click(await screen.findByRole('button', { name: 'Take out all who are found' }));
    const dialog = within(await screen.findByRole('dialog', { name: /found for “ka”/ }));
    expect(await dialog.findByText(/^2 clients leave the group/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Take out' }));

    expect(await screen.findByText('2 clients taken out')).toBeVisible();
    expect(namesIn('g-flu')).toEqual(before.filter((name) => !/ka/i.test(name)));
  });

  it('takes in all whom a filter finds, and says before how many that is', async () => {
    const { user } = openPortal(FLU);
    await user.click(await screen.findByRole('button', { name: 'Add by filter' }));
    const form = within(await screen.findByRole('dialog', { name: 'Add all whom a filter finds' }));
    expect(form.getByRole('button', { name: 'Add them' })).toBeDisabled();
    await user.type(form.getByRole('textbox', { name: 'Words' }), 'o');
    const found = await form.findByText(/clients are found/);
    const wanted = new Set([
      ...namesIn('g-flu'),
      ...mock.backend.clients.filter(({ name }) => name.toLowerCase().includes('o')).map(({ name }) => name),
    ]);
    expect(found).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Add them' }));

    expect(await screen.findByText(/clients added/)).toBeVisible();
    expect(new Set(namesIn('g-flu'))).toEqual(wanted);
  });

  it('is not renamed over what somebody else has done', async () => {
    const { user } = openPortal(FLU);
    await user.click(await screen.findByRole('button', { name: 'What to do with Flu season' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Name and colour' }));
    const form = within(await screen.findByRole('dialog', { name: 'Name and colour' }));
    mock.backend.groups.change('g-flu', { name: 'Flu 2027' });
    await user.type(form.getByRole('textbox', { name: 'Name' }), ' 2026');
    await user.click(form.getByRole('button', { name: 'Save' }));

    expect(await form.findByText('Somebody else changed this meanwhile')).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Load what they saved' }));
    expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Flu 2027');
  });

  it('leads to a text to all of them', async () => {
    const { user, address } = openPortal(FLU);
    await user.click(await screen.findByRole('link', { name: 'Text this group' }));

    await waitFor(() => expect(address()).toBe('/accounts/a-clinic/broadcasts/new'));
    expect(await screen.findByText('Flu season')).toBeVisible();
  });
});

describe('a smart group', () => {
  it('tells its rules in words, and nobody is put in by hand', async () => {
    openPortal(QUIET);

    const rules = within(await screen.findByRole('region', { name: 'Rules' }));
    const said = rules.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said).toEqual(['Consent is given', 'Last text from them not within the last 90 days']);
    expect(screen.queryByRole('textbox', { name: 'Add a client' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Take out/ })).not.toBeInTheDocument();
  });

  it('speaks of one day as one', async () => {
    mock.backend.groups.change('g-quiet', {
      rules: {
        match: 'all',
        conditions: [{ field: 'last-received', operator: 'within-days', value: '1' }],
      },
    });
    openPortal(QUIET);

    const rules = within(await screen.findByRole('region', { name: 'Rules' }));
    expect(rules.getByRole('listitem')).toHaveTextContent('Last text from them within the last 1 day');
    expect(rules.getByRole('listitem')).not.toHaveTextContent('days');
  });

  it('shows whom other rules would find before they are saved', async () => {
    const { user } = openPortal(QUIET);
    await user.click(await screen.findByRole('button', { name: 'Change the rules' }));
    const before = mock.backend.groups.find('g-quiet')!.rules;
    await user.click(screen.getByRole('radio', { name: 'any of these is true' }));
    expect(await screen.findByText(/fit at the moment/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove condition 2' }));
    expect(screen.getByRole('button', { name: 'Remove condition 1' })).toBeDisabled();
    expect(mock.backend.groups.find('g-quiet')!.rules).toEqual(before);
    await user.click(screen.getByRole('button', { name: 'Save rules' }));

    expect(await screen.findByText('The rules are saved')).toBeVisible();
    expect(mock.backend.groups.find('g-quiet')!.rules).toEqual({
      match: 'any',
      conditions: [{ field: 'consent', operator: 'is', value: 'given' }],
    });
  });
});
