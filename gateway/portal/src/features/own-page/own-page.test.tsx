import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { CODE } from '@/mocks/joining';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

beforeEach(() => {
  mock.backend.signedIn = false;
});

type User = ReturnType<typeof openPortal>['user'];

async function prove(user: User) {
  await user.click(await screen.findByRole('button', { name: 'Text me a code' }));
  const [first] = await screen.findAllByRole('textbox', { name: 'Digit of the code' });
  await user.click(first!);
  await user.keyboard(CODE);
}

async function openOwnPage() {
  const portal = openPortal('/mine/own-ana');
  await prove(portal.user);
  await screen.findByRole('heading', { name: 'Your page' });
  return portal;
}

it('shows nothing of the person before a code, which is kept for this tab only', async () => {
  const { container, user } = openPortal('/mine/own-ana');
  expect(await screen.findByRole('heading', { name: 'Is it you?' })).toBeVisible();
  expect(container).not.toHaveTextContent('Ana');

  await prove(user);

  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Ana Kovač');
  expect(JSON.stringify(sessionStorage)).toContain(mock.backend.ownPage.session);
  expect(JSON.stringify(localStorage)).not.toContain(mock.backend.ownPage.session);
});

it('saves what the person says about themselves', async () => {
  const { user } = await openOwnPage();
  const name = screen.getByRole('textbox', { name: 'Name' });

  await user.clear(name);
  await user.type(name, 'Ana Novak');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Doctor' }), 'Dr. Reyes');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() =>
    expect(mock.backend.ownPage.profile).toMatchObject({
      name: 'Ana Novak',
      fields: { doctor: 'Dr. Reyes' },
    }),
  );
});

it('lets the person take a break, leave after a question, and come back by agreeing anew', async () => {
  const { user } = await openOwnPage();
  await user.click(screen.getByRole('button', { name: 'Take a break' }));
  expect(await screen.findByText(/You are taking a break/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Leave' }));
  const dialog = await screen.findByRole('dialog', { name: 'Leave Riverside Clinic?' });
  expect(mock.backend.ownPage.consent).toBe('given');
  await user.click(within(dialog).getByRole('button', { name: 'Leave' }));
  expect(await screen.findByText(/does not text you any more/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Join again' }));
  const again = await screen.findByRole('dialog', { name: 'Join again?' });
  await user.click(within(again).getByRole('button', { name: 'Join again' }));
  expect(await within(again).findByText(/you cannot be texted/)).toBeVisible();
  expect(mock.backend.ownPage.consent).toBe('withdrawn');
  await user.click(within(again).getByRole('checkbox'));
  await user.click(within(again).getByRole('button', { name: 'Join again' }));
  await waitFor(() => expect(mock.backend.ownPage.consent).toBe('given'));
});

it('asks for another code when the last one is too long ago, and then does what was wanted', async () => {
  const { user } = await openOwnPage();
  mock.backend.ownPage.session = 'another';

  await user.click(screen.getByRole('button', { name: 'Take a break' }));
  expect(await screen.findByText(/we need another code/)).toBeVisible();
  expect(mock.backend.ownPage.paused).toBe(false);
  await prove(user);

  await waitFor(() => expect(mock.backend.ownPage.paused).toBe(true));
});

it('shows what the account told everybody, if it told anything', async () => {
  await openOwnPage();
  const news = within(await screen.findByRole('region', { name: 'News from Riverside Clinic' }));
  expect(news.getByRole('link', { name: 'Flu shots are in' })).toHaveAttribute(
    'href',
    '/posts/p-flu/flu-shots-are-in',
  );
  expect(news.queryByText('Waffle is moving house')).not.toBeInTheDocument();

  cleanup();
  mock.backend.posts.items = [];
  openPortal('/mine/own-ana');
  await screen.findByRole('heading', { name: 'Your page' });
  expect(screen.queryByText('News from Riverside Clinic')).not.toBeInTheDocument();
});

it('asks to accept new terms', async () => {
  mock.backend.ownPage.terms = mock.backend.joining.terms;
  const { user } = await openOwnPage();

  await user.click(screen.getByRole('checkbox', { name: /I have read and accept/ }));
  await user.click(screen.getByRole('button', { name: 'Accept' }));

  await waitFor(() => expect(screen.queryByText('There are new terms')).not.toBeInTheDocument());
  expect(mock.backend.ownPage.terms).toBeNull();
});

it('shows the terms that were published while somebody read the last ones', async () => {
  const { terms } = mock.backend.joining;
  mock.backend.ownPage.terms = terms;
  const { user } = await openOwnPage();
  mock.backend.ownPage.terms = { ...terms!, id: 't-newer', title: 'Newer terms' };
  server.use(
    http.post('/api/own/accept', () => HttpResponse.json({ detail: 'Terms changed' }, { status: 409 })),
  );

  await user.click(screen.getByRole('checkbox', { name: /I have read and accept/ }));
  await user.click(screen.getByRole('button', { name: 'Accept' }));

  expect(await screen.findByRole('checkbox', { name: /accept “Newer terms”/ })).not.toBeChecked();
});

it('deletes everything after a question, and says good-bye', async () => {
  const { user } = await openOwnPage();
  await user.click(screen.getByRole('button', { name: 'Delete everything' }));
  const dialog = await screen.findByRole('dialog', { name: 'Delete everything about you?' });
  expect(mock.backend.ownPage.deleted).toBe(false);

  await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }));

  expect(await screen.findByRole('heading', { name: 'You are forgotten' })).toBeVisible();
  expect(mock.backend.ownPage.deleted).toBe(true);
  expect(JSON.stringify(sessionStorage)).not.toContain('session-');
});

it('says so when nobody knows the link', async () => {
  openPortal('/mine/nothing');

  expect(await screen.findByRole('heading', { name: "We don't know this link" })).toBeVisible();
});
