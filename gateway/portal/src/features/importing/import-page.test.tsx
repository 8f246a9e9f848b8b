import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { mock, server } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const IMPORT = '/accounts/a-clinic/clients/import';

function current() {
  return mock.backend.imports.find('i-open')!;
}

async function sayHowTheyAgreed(user: ReturnType<typeof openPortal>['user']) {
  await user.type(await screen.findByRole('textbox', { name: /Where it was collected/ }), 'Paper form');
  await user.type(screen.getByRole('textbox', { name: /Words they agreed to/ }), 'Yes, text me');
  fireEvent.change(screen.getByLabelText(/When, at the latest/), { target: { value: '2026-10-01' } });
}

it('takes a dropped file and goes on with its columns, at an address of its own', async () => {
  const { router } = openPortal(IMPORT);
  const place = await screen.findByText('Drop a file here');
  const file = new File(['Name,Phone\nAna,2025550142'], 'people.csv', { type: 'text/csv' });

  fireEvent.drop(place, { dataTransfer: { files: [file] } });

  expect(await screen.findByRole('combobox', { name: 'What Phone holds' })).toHaveValue('phone');
  expect(router.state.location.search).toEqual({ import: 'i-4' });
});

it('refuses at once what cannot be a table', async () => {
  openPortal(IMPORT);
  const place = await screen.findByText('Drop a file here');

  fireEvent.drop(place, { dataTransfer: { files: [new File(['x'], 'people.pdf')] } });

  expect(await screen.findByText(/That is neither CSV nor XLSX/)).toBeVisible();
  expect(mock.backend.imports.items).toHaveLength(3);
});

it('imports nobody without a word on how they have agreed', async () => {
  const { user } = openPortal(`${IMPORT}?import=i-open`);
  await user.click(await screen.findByRole('button', { name: 'Check the file' }));

  expect(await screen.findByText('Say where these people agreed')).toBeVisible();
  expect(screen.getByText('Say to which words they agreed')).toBeVisible();
  expect(screen.getByText('Say when they agreed')).toBeVisible();
  expect(current().state).toBe('uploaded');
});

it('needs a column with phones', async () => {
  const { user } = openPortal(`${IMPORT}?import=i-open`);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'What Mobile holds' }), 'Leave out');
  await sayHowTheyAgreed(user);
  await user.click(screen.getByRole('button', { name: 'Check the file' }));

  expect(await screen.findByText('Choose which column holds the phone')).toBeVisible();
});

it('shows first what would happen, then does it, and tells what came of it', async () => {
  const { user } = openPortal(`${IMPORT}?import=i-open`);
  await sayHowTheyAgreed(user);
  await user.click(screen.getByRole('button', { name: 'Check the file' }));

  expect(await screen.findByRole('heading', { name: 'This would happen' })).toBeVisible();
  expect(current().plan).toMatchObject({
    mapping: [
      { column: 0, target: 'name' },
      { column: 1, target: 'phone' },
      { column: 2, target: 'email' },
      { column: 3, target: 'field:doctor' },
      { column: 4, target: 'skip' },
    ],
    existing: 'fill',
    country: 'US',
    consent: { source: 'Paper form', words: 'Yes, text me', collectedOn: '2026-10-01' },
  });
  await user.click(screen.getByRole('button', { name: 'Import 1 row' }));

  expect(await screen.findByText('spring-patients.csv is imported')).toBeVisible();
});

it('cancels after a question', async () => {
  mock.backend.imports.look = (item) => item;
  mock.backend.imports.change('i-open', { state: 'running' });
  const { user } = openPortal(`${IMPORT}?import=i-open`);
  await user.click(await screen.findByRole('button', { name: 'Cancel import' }));
  expect(current().state).toBe('running');

  const dialog = await screen.findByRole('dialog', { name: 'Cancel the import?' });
  await user.click(within(dialog).getByRole('button', { name: 'Cancel import' }));

  await waitFor(() => expect(current().state).toBe('cancelled'));
  expect(await screen.findByText('The import was cancelled')).toBeVisible();
});

it('is not for members', async () => {
  mock.backend.accounts[0]!.role = 'member';

  openPortal(IMPORT);

  expect(await screen.findByText('Only supervisors and owners import clients')).toBeVisible();
});

it('counts as imported only what changes something, and says why the others are passed over', async () => {
  mock.backend.imports.change('i-open', { state: 'checked', added: 1, updated: 1, skipped: 5, failed: 0 });
  openPortal(`${IMPORT}?import=i-open`);

  expect(await screen.findByRole('button', { name: 'Import 2 rows' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Download what is wrong' })).toBeVisible();
});

it('goes on where somebody else has taken it', async () => {
  mock.backend.imports.look = (item) => item;
  mock.backend.imports.change('i-open', { state: 'checked', added: 2 });
  const { user } = openPortal(`${IMPORT}?import=i-open`);
  const start = await screen.findByRole('button', { name: 'Import 2 rows' });
  mock.backend.imports.change('i-open', { state: 'running' });
  server.use(
    http.post('/api/accounts/a-clinic/imports/i-open/start', () =>
      HttpResponse.json({ detail: 'It runs already.' }, { status: 409 }),
    ),
  );

  await user.click(start);

  expect(await screen.findByText('It runs already.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Cancel import' })).toBeVisible();
});

it('shows groups with the people who came into them', async () => {
  mock.backend.imports.look = (item) => item;
  mock.backend.imports.change('i-open', { state: 'running' });
  const { client } = openPortal(`${IMPORT}?import=i-open`);
  await screen.findByRole('button', { name: 'Cancel import' });
  const groups = ['groups', 'a-clinic'];
  client.setQueryData(groups, { items: [] });

  mock.backend.imports.change('i-open', { state: 'done' });

  expect(await screen.findByText('spring-patients.csv is imported', {}, { timeout: 3_000 })).toBeVisible();
  expect(client.getQueryState(groups)?.isInvalidated).toBe(true);
});
