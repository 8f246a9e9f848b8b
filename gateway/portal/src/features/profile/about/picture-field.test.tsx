import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:picture');
  URL.revokeObjectURL = vi.fn();
});

function fileOf(type: string, size = 100) {
  const file = new File(['x'], 'me', { type });
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

async function choose(file: File) {
  const portal = openPortal('/profile');
  await screen.findByRole('button', { name: 'Choose a picture' });
  const input = portal.container.querySelector<HTMLInputElement>('input[type=file]')!;
  // Applying the filter of the dialog would hide what we say about it.
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(input, file);
  return portal;
}

it('shows a picture as it will be cut, sends it, and the portal shows it', async () => {
  const { user } = await choose(fileOf('image/png'));
  expect(await screen.findByRole('img', { name: 'The picture, cut to a square' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Use this picture' }));

  await waitFor(() => expect(mock.backend.me.picture).toBe(1));
  await waitFor(() =>
    expect(document.querySelector('img[src="/api/users/u-maria/picture/64?v=1"]')).toBeInTheDocument(),
  );
});

it('refuses what is no picture before sending it', async () => {
  await choose(fileOf('application/pdf'));

  expect(await screen.findByText(/not a picture we can read/)).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('refuses what is too large before sending it', async () => {
  await choose(fileOf('image/jpeg', 10_000_001));

  expect(await screen.findByText(/larger than 10 MB/)).toBeVisible();
});

it('tells that the server found something else behind a picture name', async () => {
  const problem = { status: 415, detail: 'This is no JPEG, PNG or WebP picture, whatever its name says.' };
  server.use(http.put('/api/users/*/picture', () => HttpResponse.json(problem, { status: 415 })));
  const { user } = await choose(fileOf('image/png'));

  await user.click(await screen.findByRole('button', { name: 'Use this picture' }));

  expect(await screen.findByText(problem.detail)).toBeVisible();
  expect(mock.backend.me.picture).toBeNull();
});

it('removes the picture', async () => {
  mock.backend.me.picture = 4;
  const { user } = openPortal('/profile');

  await user.click(await screen.findByRole('button', { name: 'Remove' }));

  await waitFor(() => expect(mock.backend.me.picture).toBeNull());
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument());
});
