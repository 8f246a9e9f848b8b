import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

async function claim(name: string) {
  mock.backend.signedIn = false;
  const portal = openPortal('/claim');
  await portal.user.type(await screen.findByRole('textbox', { name: 'Your first and last name' }), name);
  await portal.user.click(screen.getByRole('button', { name: 'Send me a link' }));
  return portal;
}

it.each(['Nadia Haddad', 'Nobody at All'])('answers %s in the same words as everybody', async (name) => {
  const { container } = await claim(name);

  expect(await screen.findByRole('heading', { name: 'Look into your mail' })).toBeVisible();
  expect(container).toHaveTextContent(/If somebody by that name is invited, a new link is on its way/);
  expect(container).not.toHaveTextContent(name);
});

it('tells who asks too often to wait', async () => {
  const problem = { status: 429, detail: 'Too many attempts. Wait a minute.' };
  server.use(http.post('/api/invitations/claim', () => HttpResponse.json(problem, { status: 429 })));

  await claim('Nadia Haddad');

  expect(await screen.findByText('Too many attempts. Wait a minute.')).toBeVisible();
});
