import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

beforeEach(() => {
  const [first] = mock.backend.members;
  mock.backend.members.push({ ...first!, userId: 'u-lena', role: 'member', name: 'Lena Fischer' });
});

async function write(words: string) {
  const portal = openPortal('/accounts/a-clinic/clients/cl-1');
  const field = await screen.findByRole('textbox', { name: 'New note' });
  await portal.user.type(field, words);
  return { ...portal, field };
}

async function choices() {
  const list = await screen.findByRole('listbox', { name: 'Members of the account' });
  return within(list).getAllByRole('option');
}

function noted() {
  return mock.backend.clientBook.notes[0]!;
}

describe('a note that names colleagues', () => {
  it('offers them by the keyboard, and tells them', async () => {
    const { user, field } = await write('Please call her, @');
    expect((await choices()).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Tom Becker'),
      expect.stringContaining('Lena Fischer'),
    ]);
    expect(screen.getByText(/^2 members fit/)).toBeInTheDocument();

    await user.keyboard('{ArrowDown}');
    const [, lena] = await choices();
    expect(lena).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveAttribute('aria-activedescendant', lena!.id);
    await user.keyboard('{Enter}today{Enter}@beck{Enter}too');
    expect(field).toHaveValue('Please call her, @Lena Fischer today\n@Tom Becker too');
    await user.click(screen.getByRole('button', { name: 'Add note' }));

    await waitFor(() => expect(noted().mentions).toEqual(['u-lena', 'u-tom']));
    expect(await screen.findByText('@Lena Fischer')).toBeVisible();
  });

  it('offers them to a click', async () => {
    const { user, field } = await write('@tom');

    await user.click((await choices())[0]!);

    expect(field).toHaveValue('@Tom Becker ');
    expect(field).toHaveFocus();
  });

  it('leaves the list alone after Escape, and mail addresses always', async () => {
    const { user, field } = await write('Write to tom@clinic.example or @tom');
    await choices();

    await user.keyboard('{Escape} please{Enter}');

    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field).toHaveValue('Write to tom@clinic.example or @tom please\n');
  });

  it('names nobody whose name was taken out again', async () => {
    const { user, field } = await write('@tom');
    await user.keyboard('{Enter}');
    await user.clear(field);
    await user.type(field, 'Never mind');

    await user.click(screen.getByRole('button', { name: 'Add note' }));

    await waitFor(() => expect(noted()).toMatchObject({ text: 'Never mind', mentions: [] }));
  });
});
