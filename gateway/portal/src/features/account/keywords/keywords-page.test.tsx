import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const KEYWORDS = '/accounts/a-clinic/settings/keywords';

function rules() {
  return mock.backend.accountAdmin.keywordReplies;
}

function names() {
  return rules().map(({ name }) => name);
}

async function addRule(user: ReturnType<typeof openPortal>['user'], name: string, word: string) {
  await user.click(await screen.findByRole('button', { name: 'Add rule' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), name);
  await user.type(screen.getByRole('combobox', { name: 'Words' }), `${word}{Enter}`);
}

it('says which rule would answer', async () => {
  const { user } = openPortal(KEYWORDS);

  await user.type(await screen.findByRole('textbox', { name: 'If a client writes' }), 'A flu shot today?');

  expect(await screen.findByText('“Flu shots” answers:')).toBeVisible();
  expect(screen.getAllByText(/Flu shots are every Tuesday/)).toHaveLength(2);
});

it('adds a rule at the end', async () => {
  const { user } = openPortal(KEYWORDS);
  await addRule(user, 'Parking', 'parking');
  await user.type(screen.getByRole('textbox', { name: 'Reply' }), 'Behind the building.');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(names()).toEqual(['Opening hours', 'Flu shots', 'Urgent', 'Parking']));
  expect(rules()[3]).toMatchObject({ match: 'exact', words: ['parking'], reply: 'Behind the building.' });
});

it('leaves out the commas that pasted words bring along', async () => {
  const { user } = openPortal(KEYWORDS);
  await addRule(user, 'Parking', 'parking');
  const words = screen.getByRole('combobox', { name: 'Words' });
  fireEvent.change(words, { target: { value: ' lot, garage,' } });
  fireEvent.blur(words);
  await user.type(screen.getByRole('textbox', { name: 'Reply' }), 'Behind the building.');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(rules()[3]?.words).toEqual(['parking', 'lot', 'garage']));
});

it('wants a rule to do something', async () => {
  const { user } = openPortal(KEYWORDS);
  await addRule(user, 'Parking', 'parking');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText(/Say what happens/)).toBeVisible();
  expect(rules()).toHaveLength(3);
});

it('tells beside the words what the server says against them, and keeps the rest', async () => {
  const { user } = openPortal(KEYWORDS);
  await addRule(user, 'Parking', 'stop');
  await user.type(screen.getByRole('textbox', { name: 'Reply' }), 'No.');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('STOP always ends the texts')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('No.');
  expect(screen.queryByRole('button', { name: 'Edit Parking' })).not.toBeInTheDocument();
});

describe('the order', () => {
  it('changes by button, and is told', async () => {
    const { user } = openPortal(KEYWORDS);

    await user.click(await screen.findByRole('button', { name: 'Move Flu shots up' }));

    await waitFor(() => expect(names()).toEqual(['Flu shots', 'Opening hours', 'Urgent']));
    expect(screen.getByText('Flu shots is number 1 of 3 now')).toBeInTheDocument();
  });

  it('changes by the arrow keys, which stay with the rule', async () => {
    const { user } = openPortal(KEYWORDS);
    (await screen.findByRole('button', { name: 'Move Opening hours down' })).focus();

    await user.keyboard('{ArrowDown}{ArrowDown}');

    await waitFor(() => expect(names()).toEqual(['Flu shots', 'Urgent', 'Opening hours']));
    expect(screen.getByRole('button', { name: 'Move Opening hours down' })).toHaveFocus();
  });
});

it('switches a rule off, and removes one after asking', async () => {
  const { user } = openPortal(KEYWORDS);

  await user.click(await screen.findByRole('switch', { name: 'Flu shots is on' }));
  await waitFor(() => expect(rules()[1]!.enabled).toBe(false));
  await user.click(screen.getByRole('button', { name: 'Remove Urgent' }));
  await user.click(await screen.findByRole('button', { name: 'Remove' }));

  await waitFor(() => expect(names()).toEqual(['Opening hours', 'Flu shots']));
});

it('loads what somebody else saved, when both changed the rules', async () => {
  const { user } = openPortal(KEYWORDS);
  await screen.findByText('Urgent');
  mock.backend.accountAdmin.keywordReplies = rules().slice(0, 2);
  mock.backend.account('a-clinic')!.version = 9;

  await user.click(screen.getByRole('button', { name: 'Move Flu shots up' }));
  await user.click(await screen.findByRole('button', { name: 'Load what they saved' }));

  await waitFor(() => expect(screen.queryByText('Urgent')).not.toBeInTheDocument());
  expect(names()).toEqual(['Opening hours', 'Flu shots']);
});

it('is kept by supervisors, who see no other settings', async () => {
  mock.backend.accounts[0]!.role = 'supervisor';

  openPortal(KEYWORDS);

  expect(await screen.findByRole('button', { name: 'Add rule' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Account' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Limits' })).not.toBeInTheDocument();
});
