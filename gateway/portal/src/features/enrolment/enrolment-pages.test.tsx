import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const SETTINGS = '/accounts/a-clinic/settings';

it('adds a field with choices, asked for on the form', async () => {
  const { user } = openPortal(`${SETTINGS}/fields`);
  await user.click(await screen.findByRole('button', { name: 'New field' }));
  const dialog = await screen.findByRole('dialog', { name: 'New field' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Label' }), 'Shirt size');
  expect(within(dialog).getByText('{{shirt_size}}')).toBeVisible();
  await user.click(within(dialog).getByRole('combobox', { name: 'What it holds' }));
  await user.click(await screen.findByRole('option', { name: 'One of a list' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await within(dialog).findByText('A list needs at least two choices')).toBeVisible();

  await user.type(within(dialog).getByRole('combobox', { name: 'Choices' }), 'S{Enter}M{Enter}');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));

  await waitFor(() =>
    expect(mock.backend.fields.items.at(-1)).toEqual({
      key: 'shirt_size',
      label: 'Shirt size',
      type: 'choice',
      choices: ['S', 'M'],
      onForm: 'no',
    }),
  );
});

it('reorders fields by keyboard', async () => {
  const { user } = openPortal(`${SETTINGS}/fields`);
  (await screen.findByRole('button', { name: 'Move Visits up' })).focus();

  await user.keyboard('{ArrowUp}');

  await waitFor(() => expect(mock.backend.fields.items.map(({ key }) => key)[0]).toBe('visits'));
});

it('saves how people join, and puts complaints beside their words', async () => {
  const { user } = openPortal(`${SETTINGS}/enrolment`);
  await user.click(await screen.findByLabelText(/People can join/));
  const words = screen.getByRole('combobox', { name: 'Words that ask to join' });
  await user.type(words, 'stop{Enter}');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('STOP always ends the texts')).toBeVisible();
  expect(mock.backend.enrolment.value.open).toBe(true);

  await user.type(words, '{Backspace}');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(mock.backend.enrolment.value.open).toBe(false));
  expect(mock.backend.enrolment.value.joinWords).toEqual(['JOIN']);
});

it('does not take a text without the code for the text with the code', async () => {
  const { user } = openPortal(`${SETTINGS}/enrolment`);
  await user.type(await screen.findByRole('textbox', { name: 'Text with the code' }), 'Hello');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText(/The code has to stand somewhere/)).toBeVisible();
  expect(mock.backend.enrolment.value.codeText).toBeNull();
});

it('publishes terms only after saying what follows', async () => {
  const { user } = openPortal(`${SETTINGS}/terms`);
  const [publish] = await screen.findAllByRole('button', { name: 'Publish Terms of our texts' });
  await user.click(publish!);
  const dialog = await screen.findByRole('dialog', { name: 'Publish “Terms of our texts”?' });
  expect(dialog).toHaveTextContent('Clients who accepted an earlier version are asked again');
  await user.click(within(dialog).getByRole('button', { name: 'Publish' }));

  await waitFor(() =>
    expect(mock.backend.enrolment.terms.find(({ id }) => id === 't-3')).toMatchObject({
      state: 'published',
      version: 3,
    }),
  );
});

it('begins a new version with the words of the last one', async () => {
  const { user } = openPortal(`${SETTINGS}/terms`);
  await user.click(await screen.findByRole('button', { name: 'Write a new version of Terms of our texts' }));
  const text = await screen.findByRole('textbox', { name: 'Text' });
  expect(text).toHaveValue(mock.backend.enrolment.terms[1]!.text);
  await user.type(text, ' And more.');
  await user.click(screen.getByRole('button', { name: 'Save draft' }));

  await waitFor(() => expect(mock.backend.enrolment.terms.at(-1)!.text).toMatch(/And more\.$/));
  expect(mock.backend.enrolment.terms[1]!.text).not.toMatch(/And more/);
});
