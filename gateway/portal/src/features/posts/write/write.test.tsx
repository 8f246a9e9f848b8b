import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const POSTS = '/accounts/a-clinic/posts';

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:picture');
  URL.revokeObjectURL = vi.fn();
});

function field(name: string) {
  return screen.findByRole('textbox', { name });
}

async function write(address = `${POSTS}/new`, title = 'Open day', body = 'Come and **see** us.') {
  const portal = openPortal(address);
  fireEvent.change(await field('Title'), { target: { value: title } });
  fireEvent.change(await field('What you want to say'), { target: { value: body } });
  return portal;
}

function newest() {
  return mock.backend.posts.items[0]!;
}

function flu() {
  return mock.backend.posts.find('p-flu')!;
}

describe('a new post', () => {
  it('is shown as visitors will see it while it is written, and saved as a draft', async () => {
    const { user, address } = await write();
    const preview = within(screen.getByRole('region', { name: 'Preview' }));
    expect((await preview.findByText('see')).localName).toBe('strong');
    await user.type(screen.getByRole('combobox', { name: 'Tags' }), 'Health, people,');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));

    await waitFor(() => expect(address()).toBe(`${POSTS}/${newest().id}/edit`));
    expect(newest()).toMatchObject({ title: 'Open day', state: 'draft', tags: ['health', 'people'] });
    expect(newest().scope.accountId).toBe('a-clinic');
    await waitFor(() => expect(JSON.stringify(sessionStorage)).not.toContain('Open day'));
  });

  it('is published for a time by the clocks of its author', async () => {
    mock.backend.me.timeZone = 'Asia/Tokyo';
    const { user, address } = await write();
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Publish “Open day”?' }));
    await user.click(dialog.getByRole('radio', { name: 'At a time' }));
    fireEvent.change(dialog.getByLabelText('Date and time'), { target: { value: '2020-01-01T09:00' } });
    await user.click(dialog.getByRole('button', { name: 'Schedule' }));
    expect(await dialog.findByText('Choose a time in the future')).toBeVisible();
    fireEvent.change(dialog.getByLabelText('Date and time'), { target: { value: '2030-07-01T09:00' } });
    await user.click(dialog.getByRole('button', { name: 'Schedule' }));

    await waitFor(() => expect(address()).toBe(`${POSTS}/${newest().id}`));
    expect(newest()).toMatchObject({ state: 'scheduled', publishAt: '2030-07-01T00:00:00.000Z' });
  });

  it('says what is missing before it is saved or published', async () => {
    const { user } = await write(undefined, '', '');
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    expect(await screen.findByText('Give it a title')).toBeVisible();
    await user.type(await field('Title'), 'Open day');
    await user.click(screen.getByRole('button', { name: 'Publish…' }));

    expect(await screen.findByText('Write something first')).toBeVisible();
    expect(mock.backend.posts.items).not.toContainEqual(expect.objectContaining({ title: 'Open day' }));
  });

  it('is kept when the page is left', async () => {
    const { unmount } = await write();
    unmount();
    openPortal(`${POSTS}/new`);

    await waitFor(async () => expect(await field('Title')).toHaveValue('Open day'));
  });

  it('is saved with its first picture, which stands in the text with its words', async () => {
    const { user, address } = await write();
    await user.click(screen.getByRole('button', { name: 'Add a picture' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a picture' }));
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await dialog.findByText('Say in a few words what it shows')).toBeVisible();
    expect(dialog.getByRole('alert')).toHaveTextContent('Choose a picture');
    const file = new File(['x'], 'door.png', { type: 'image/png' });
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
    await user.type(dialog.getByRole('textbox', { name: 'What it shows' }), 'The door');
    await user.click(dialog.getByRole('button', { name: 'Add' }));

    await waitFor(() => expect(address()).toBe(`${POSTS}/${newest().id}/edit`));
    await waitFor(async () =>
      expect((await field('What you want to say')).textContent).toContain('](/pictures/posts/new-1.jpg)'),
    );
    expect(newest().pictures).toHaveLength(1);
  });

  it('tells at the field what is wrong with a picture', async () => {
    const problem = { status: 415, detail: 'This is no JPEG, PNG or WebP picture, whatever its name says.' };
    server.use(http.post('/api/posts/*/pictures', () => HttpResponse.json(problem, { status: 415 })));
    const { user } = await write();
    await user.click(screen.getByRole('button', { name: 'Add a picture' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a picture' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    // Applying the filter of the window would hide what we say about it.
    const careless = userEvent.setup({ applyAccept: false });
    await careless.upload(input, new File(['x'], 'a.pdf', { type: 'application/pdf' }));
    await user.type(dialog.getByRole('textbox', { name: 'What it shows' }), 'The door');
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await dialog.findByText(/not a picture we can read/)).toBeVisible();
    await user.upload(input, new File(['x'], 'a.png', { type: 'image/png' }));
    await user.click(dialog.getByRole('button', { name: 'Add' }));

    expect(await dialog.findByText(problem.detail)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'What it shows' })).toHaveValue('The door');
  });
});

describe('an edit', () => {
  const FLU = `${POSTS}/p-flu/edit`;

  it('of a public post says that it is public, and keeps its history', async () => {
    const { user } = await write(FLU, 'Flu shots are here', flu().body);
    expect(screen.getByText(/visitors see your changes at once/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save changes' }));

    expect(await screen.findByText('Saved: everybody sees it now')).toBeVisible();
    expect(flu()).toMatchObject({ title: 'Flu shots are here', version: 4 });
    expect(screen.getByRole('button', { name: 'Save changes' })).toBeDisabled();
  });

  it('saves nothing over what was saved elsewhere, and loads it on demand', async () => {
    const { user } = await write(FLU, 'Mine', flu().body);
    mock.backend.posts.edit('p-flu', { title: 'Theirs', body: flu().body, tags: flu().tags });
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByText('Somebody else changed this meanwhile')).toBeVisible();
    expect(await field('Title')).toHaveValue('Mine');
    expect(flu().title).toBe('Theirs');
    await user.click(screen.getByRole('button', { name: 'Load what they saved' }));

    await waitFor(async () => expect(await field('Title')).toHaveValue('Theirs'));
  });

  it('is not held up by what changed in another part', async () => {
    const { user } = await write(FLU, 'Mine', flu().body);
    mock.backend.posts.edit('p-flu', { title: flu().title, body: flu().body, tags: ['other'] });
    await user.click(screen.getByRole('button', { name: 'Save changes' }));

    await waitFor(() => expect(flu()).toMatchObject({ title: 'Mine', tags: ['other'] }));
  });

  it('puts complaints of the server at their field', async () => {
    const { user } = openPortal(FLU);
    await user.type(await screen.findByRole('combobox', { name: 'Tags' }), '#!,');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));

    expect(await screen.findByText('Has to be 1 to 30 letters, digits, spaces and hyphens')).toBeVisible();
  });

  it('is for its author', async () => {
    openPortal(`${POSTS}/p-tom/edit`);

    expect(await screen.findByText('Only who wrote a post changes it.')).toBeVisible();
  });
});
