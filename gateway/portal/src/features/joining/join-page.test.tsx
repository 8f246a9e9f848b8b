import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CODE, PLACES } from '@/mocks/joining';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

beforeEach(() => {
  mock.backend.signedIn = false;
});

type User = ReturnType<typeof openPortal>['user'];

async function typeCode(user: User, code: string) {
  const [first] = await screen.findAllByRole('textbox', { name: 'Digit of the code' });
  await user.click(first!);
  await user.keyboard(code);
}

async function askForCode(phone = '2025550142', place: string = PLACES.account) {
  const portal = openPortal(`/join/${place}`);
  await portal.user.type(await screen.findByRole('textbox', { name: 'Your name' }), ' Ana Kovač ');
  if (phone) {
    await portal.user.type(screen.getByRole('textbox', { name: 'Your mobile phone' }), phone);
  }
  await portal.user.click(screen.getByRole('button', { name: 'Text me a code' }));
  return portal;
}

it('leads from a name and a phone over code and terms to a page of their own', async () => {
  const { user } = await askForCode();
  await typeCode(user, CODE);
  expect(await screen.findByText(/We never pass on your phone number/)).toBeVisible();
  for (const box of screen.getAllByRole('checkbox')) {
    expect(box).not.toBeChecked();
    await user.click(box);
  }
  await user.click(screen.getByRole('button', { name: 'Join' }));

  expect(await screen.findByRole('heading', { name: 'You are in' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open my page' })).toHaveAttribute('href', '/mine/own-ana');
  expect(mock.backend.joining.joined).toEqual([
    { place: 'a-clinic', name: 'Ana Kovač', phone: '+12025550142', language: 'en', fields: {}, website: '' },
  ]);
});

it('takes nobody in who has not ticked what is agreed to', async () => {
  const { user } = await askForCode();
  await typeCode(user, CODE);
  await user.click(await screen.findByRole('button', { name: 'Join' }));

  expect(await screen.findByText('Without the terms you cannot go on')).toBeVisible();
  expect(mock.backend.joining.joined).toEqual([]);
});

describe('the phone', () => {
  it('is grouped as one types it, and left alone where one mends it', async () => {
    const { user } = openPortal(`/join/${PLACES.account}`);
    const phone = await screen.findByRole('textbox', { name: 'Your mobile phone' });

    await user.type(phone, '2025550142');
    expect(phone).toHaveValue('(202) 555-0142');
    await user.type(phone, '{Backspace>10/}');

    expect(phone).toHaveValue('(202');
  });

  it('cannot be half a number', async () => {
    await askForCode('20255');

    expect(await screen.findByText(/That is not a phone number/)).toBeVisible();
    expect(mock.backend.joining.attempts.size).toBe(0);
  });

  it('is known to a personal link, which shows little of it', async () => {
    await askForCode('', PLACES.link);

    expect(await screen.findByText(/If your phone \+1 ••• ••• ••77 can be texted/)).toBeVisible();
    expect([...mock.backend.joining.attempts.values()]).toMatchObject([{ phone: null }]);
  });

  it('is judged by the server beside its field', async () => {
    await askForCode('+19005550142');

    expect(await screen.findByText('Cannot get texts')).toBeVisible();
  });
});

describe('the code', () => {
  it.each(['2025550142', '2025550199'])('is announced to %s in the same words', async (phone) => {
    await askForCode(phone);

    expect(await screen.findByText(/can be texted, a code is on its way/)).toHaveTextContent(
      'Said STOP before? Text START to +1 202 555 0100 first.',
    );
  });

  it('that is wrong says how many tries are left, until it is used up', async () => {
    const { user } = await askForCode();
    await typeCode(user, '111111');
    expect(await screen.findByText('That is not the code. You have 4 tries left.')).toBeVisible();
    mock.backend.joining.tries = 1;

    await typeCode(user, '222222');

    expect(await screen.findByText('This code has expired. Ask for a new one.')).toBeVisible();
  });

  it('may be looked for in another app: the page goes on where it was', async () => {
    const { unmount } = await askForCode();
    await screen.findByRole('heading', { name: 'Type the code from the text' });
    unmount();

    openPortal(`/join/${PLACES.account}`);

    expect(await screen.findByRole('heading', { name: 'Type the code from the text' })).toBeVisible();
  });

  it('is offered by the phone itself, and not sent again at once', async () => {
    await askForCode();

    const [first] = await screen.findAllByRole('textbox', { name: 'Digit of the code' });
    expect(first).toHaveAttribute('autocomplete', 'one-time-code');
    expect(screen.getByRole('button', { name: /Send a new code in/ })).toBeDisabled();
  });
});

it('has a field for programs that no person sees, hears or reaches', async () => {
  const { container, user } = openPortal(`/join/${PLACES.account}`);
  await screen.findByRole('textbox', { name: 'Your name' });
  const trap = container.querySelector<HTMLInputElement>('input[name=website]')!;

  expect(trap.closest('[aria-hidden=true]')).not.toBeNull();
  expect(trap.tabIndex).toBe(-1);
  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Bot');
  await user.type(screen.getByRole('textbox', { name: 'Your mobile phone' }), '2025550142');
  await user.type(trap, 'https://spam.example');
  await user.click(screen.getByRole('button', { name: 'Text me a code' }));

  await waitFor(() => expect(mock.backend.joining.trapped).toBe(1));
});

it.each([
  ['nobody knows', 'no-such-place', true],
  ['is of an account that takes nobody in', PLACES.account, false],
])('says the same when a link %s', async (_, place, open) => {
  mock.backend.joining.open = open;

  openPortal(`/join/${place}`);

  expect(await screen.findByRole('heading', { name: 'There is nothing to join here' })).toBeVisible();
});
