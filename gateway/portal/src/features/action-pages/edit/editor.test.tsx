import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const EDIT = '/accounts/a-clinic/pages/p-saturday/edit';

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:picture');
  URL.revokeObjectURL = vi.fn();
});

function saved() {
  return mock.backend.pages.find('p-saturday')!;
}

async function edit() {
  const portal = openPortal(EDIT);
  const title = await screen.findByRole('textbox', { name: 'Title' });
  const save = () => portal.user.click(screen.getByRole('button', { name: 'Save' }));
  return { ...portal, title, save };
}

function type(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

describe('the editor of an action page', () => {
  it('shows the text as visitors will see it, before it is saved', async () => {
    await edit();
    const preview = within(screen.getByRole('region', { name: 'What visitors see' }));
    expect(preview.getByRole('heading', { name: 'What happens' })).toBeVisible();
    type('Text', 'Come on **Friday**');

    expect((await preview.findByText('Friday')).localName).toBe('strong');
    expect(saved().body).toMatch(/weekdays/);
  });

  it('saves words, times of the account and the goal', async () => {
    const { save } = await edit();
    type('Closes', '2030-07-01T18:00');
    type('Goal', '800');
    type('First text', 'Welcome');
    expect(screen.getByText('1 segment')).toBeVisible();
    await save();

    await waitFor(() =>
      expect(saved()).toMatchObject({
        closesAt: '2030-07-01T22:00:00.000Z',
        goal: 800,
        firstText: 'Welcome',
      }),
    );
  });

  it('asks for a field of the clients, and for something of its own', async () => {
    const { user, save } = await edit();
    await user.click(screen.getByRole('button', { name: 'Do not ask Your doctor' }));
    await user.click(screen.getByRole('button', { name: 'Ask more' }));
    await user.click(await screen.findByRole('menuitem', { name: 'A question of this page' }));
    const form = within(await screen.findByRole('dialog', { name: 'A question of this page' }));
    await user.type(form.getByRole('textbox', { name: 'Question' }), 'How many are you?');
    await user.click(form.getByRole('button', { name: 'Done' }));
    await user.click(await screen.findByRole('switch', { name: 'How many are you? is needed' }));
    await user.click(screen.getByRole('button', { name: 'Move How many are you? up' }));
    await save();

    await waitFor(() =>
      expect(saved().fields.map(({ key, required }) => [key, required])).toEqual([
        ['how_many_are_you', true],
        ['visit_time', true],
      ]),
    );
  });

  it('takes sites for the frame, and tells what to put there', async () => {
    const { user, save } = await edit();
    const sites = screen.getByRole('combobox', { name: 'Sites that may show it' });
    await user.type(sites, 'http://plain.example{Enter}');
    await save();
    expect(await screen.findByText(/http:\/\/plain\.example is no address/)).toBeVisible();

    await user.type(sites, '{Backspace}friends.example/join{Enter}');
    await save();
    await waitFor(() =>
      expect(saved().origins).toEqual(['https://riverside.example', 'https://friends.example']),
    );
    expect(screen.getByLabelText('For the other site')).toHaveValue(saved().embed);
  });

  it('keeps an address that is taken in the form, with the reason beside it', async () => {
    const { save } = await edit();
    type('Address', 'garden');
    expect(screen.getByText('The old address leads to the new one.')).toBeVisible();
    await save();

    expect(await screen.findByText('Is taken already')).toBeVisible();
    expect(saved().slug).toBe('open-on-saturdays');
  });

  it('lets two people edit different parts, and neither over the other', async () => {
    const { user, title, save } = await edit();
    type('Thank-you words', 'Thanks');
    mock.backend.pages.change('p-saturday', { goal: 900 });
    await save();
    await waitFor(() => expect(saved()).toMatchObject({ thanks: 'Thanks', goal: 900 }));

    await user.type(title, ' now');
    mock.backend.pages.change('p-saturday', { title: 'Theirs' });
    await save();
    expect(await screen.findByText('Somebody else changed this meanwhile')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Load what they saved' }));
    await waitFor(() => expect(title).toHaveValue('Theirs'));
  });

  it('takes no picture without words for who does not see it', async () => {
    const { container } = await edit();
    const user = userEvent.setup({ applyAccept: false });
    const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
    await user.upload(input, new File(['x'], 'entrance', { type: 'image/png' }));
    const form = within(await screen.findByRole('dialog', { name: 'Picture' }));
    await user.click(form.getByRole('button', { name: 'Use this picture' }));
    expect(await form.findByText('Say something here')).toBeVisible();
    expect(saved().picture).toBeNull();

    await user.type(form.getByRole('textbox', { name: 'What is to be seen' }), 'The entrance');
    await user.click(form.getByRole('button', { name: 'Use this picture' }));
    await waitFor(() => expect(saved().picture).not.toBeNull());
    expect(await screen.findByText('Read out as: The entrance')).toBeVisible();
  });

  it('is not open to members', async () => {
    mock.backend.accounts[0]!.role = 'member';
    openPortal(EDIT);

    expect(await screen.findByText('This is not open to you')).toBeVisible();
  });
});
