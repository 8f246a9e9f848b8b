import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mock } from '@/mocks/node';
import { openPortal } from '@/test/portal';

const PAGE = '/profile/notices';

function choice(name: string) {
  return screen.findByRole('checkbox', { name });
}

function save() {
  return screen.getByRole('button', { name: 'Save' });
}

describe('what one hears of', () => {
  it('is chosen account by account', async () => {
    const { user } = openPortal(PAGE);

    await user.click(await choice('Mail: Somebody mentions you, Riverside Clinic'));
    await user.click(save());

    expect(await screen.findByText('Your choice is saved')).toBeVisible();
    const mentions = mock.backend.notices.settings.items.filter(({ kind }) => kind === 'mention');
    expect(mentions.map(({ accountId, channels }) => [accountId, channels.mail])).toEqual([
      ['a-clinic', true],
      ['a-bakery', false],
    ]);
  });

  it('offers the summary as a mail only', async () => {
    openPortal(PAGE);

    expect(await choice('Mail: Morning summary, Riverside Clinic')).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: /Push: Morning summary/ })).not.toBeInTheDocument();
  });

  it('is not saved over what somebody saved in another window', async () => {
    const { user } = openPortal(PAGE);
    await user.click(await choice('Mail: A text waits, Riverside Clinic'));

    mock.backend.notices.settings = { ...mock.backend.notices.settings, items: [] };
    mock.backend.notices.version += 1;
    await user.click(save());

    expect(await screen.findByText('Somebody else changed this meanwhile')).toBeVisible();
    expect(mock.backend.notices.settings.items).toEqual([]);
  });
});

it('tells whose mail comes back, and why', async () => {
  const refused = { reason: '550 No such mailbox', at: '2026-11-20T10:00:00Z' };
  mock.backend.notices.settings.mail = { address: 'maria@riverside.example', refused };
  openPortal(PAGE);

  const notice = await screen.findByText(/550 No such mailbox/);

  expect(notice).toHaveTextContent(/maria@riverside.example/);
  expect(within(notice).getByRole('link')).toHaveAttribute('href', '/profile');
});

describe('quiet times', () => {
  it('are by the own clock, and end at another time than they begin', async () => {
    const { user } = openPortal(PAGE);

    await user.click(await screen.findByRole('switch', { name: /^Leave me alone at night/ }));
    expect(screen.getByText(/America\/New_York/)).toBeVisible();
    const to = screen.getByLabelText('To');
    await user.clear(to);
    await user.type(to, '20:00');
    await user.click(save());
    expect(await screen.findByText('Choose two different times')).toBeVisible();
    await user.clear(to);
    await user.type(to, '06:30');
    await user.click(save());

    await waitFor(() => expect(mock.backend.notices.settings.quiet).toEqual({ from: '20:00', to: '06:30' }));
  });
});

describe('the devices', () => {
  it('are tested and removed', async () => {
    const { user } = openPortal(PAGE);

    await user.click(await screen.findByRole('button', { name: 'Send a test to Chrome, Android' }));
    expect(await screen.findByText('A test is on its way to Chrome, Android')).toBeVisible();
    expect(mock.backend.notices.tested).toEqual(['d-phone']);
    await user.click(screen.getByRole('button', { name: 'Remove Chrome, Android' }));

    await waitFor(() => expect(mock.backend.notices.devices).toEqual([]));
    expect(screen.queryByRole('region', { name: 'Your devices' })).not.toBeInTheDocument();
  });
});

/** A browser with a push service, which jsdom lacks. */
function stubPush(permission: NotificationPermission) {
  let subscription: { endpoint: string; toJSON: () => object; unsubscribe: () => Promise<boolean> } | null =
    null;
  const made = {
    endpoint: 'https://push.example/1',
    toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } }),
    unsubscribe: vi.fn(() => {
      subscription = null;
      return Promise.resolve(true);
    }),
  };
  const subscribe = vi.fn(() => {
    subscription = made;
    return Promise.resolve(made);
  });
  const worker = { pushManager: { getSubscription: () => Promise.resolve(subscription), subscribe } };
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: Object.assign(new EventTarget(), {
      register: () => Promise.resolve(worker),
      ready: Promise.resolve(worker),
      getRegistration: () => Promise.resolve(worker),
    }),
  });
  vi.stubGlobal('PushManager', vi.fn());
  vi.stubGlobal('Notification', { permission, requestPermission: () => Promise.resolve(permission) });
  return { made, subscribe };
}

const push = () => screen.findByRole('switch', { name: /^Wake this browser while Waffle is closed/ });

describe('this browser', () => {
  beforeEach(() => {
    mock.backend.notices.devices = [];
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'serviceWorker');
    Reflect.deleteProperty(globalThis, 'PushManager');
    Reflect.deleteProperty(globalThis, 'Notification');
  });

  it('is woken for notices, and no more when one wants that', async () => {
    const { made, subscribe } = stubPush('granted');
    const { user } = openPortal(PAGE);

    await user.click(await push());
    const devices = within(await screen.findByRole('region', { name: 'Your devices' }));
    expect(devices.getByText('This browser')).toBeVisible();
    expect(subscribe).toHaveBeenCalledWith(expect.objectContaining({ userVisibleOnly: true }));
    await waitFor(async () => expect(await push()).toBeChecked());
    await user.click(await push());

    await waitFor(() => expect(mock.backend.notices.devices).toEqual([]));
    await waitFor(() => expect(made.unsubscribe).toHaveBeenCalled());
  });

  it('is not woken by what somebody else is told who was signed in before', async () => {
    const { made, subscribe } = stubPush('granted');
    await subscribe();
    localStorage.setItem('waffle-push-owner', 'u-somebody');

    openPortal(PAGE);

    await waitFor(() => expect(made.unsubscribe).toHaveBeenCalled());
  });

  it('is woken no more once one has signed out', async () => {
    const { made, subscribe } = stubPush('granted');
    await subscribe();
    localStorage.setItem('waffle-push-owner', 'u-maria');
    const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockReturnValue();
    const { user } = openPortal(PAGE);
    await push();
    expect(made.unsubscribe).not.toHaveBeenCalled();

    await user.click(screen.getByRole('button', { name: /Profile menu/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));

    await waitFor(() => expect(submit).toHaveBeenCalled());
    expect(made.unsubscribe).toHaveBeenCalled();
    submit.mockRestore();
  });

  it('tells how to allow what was denied', async () => {
    stubPush('denied');

    openPortal(PAGE);

    expect(await screen.findByText(/Click the icon left of the address/)).toBeVisible();
    expect(screen.queryByRole('switch', { name: /Wake this browser/ })).not.toBeInTheDocument();
  });

  it('says so when its push service cannot be reached', async () => {
    const { subscribe } = stubPush('granted');
    subscribe.mockRejectedValue(new DOMException('Registration failed', 'AbortError'));
    const { user } = openPortal(PAGE);

    await user.click(await push());

    expect(await screen.findByText(/push service cannot be reached/)).toBeVisible();
    expect(mock.backend.notices.devices).toEqual([]);
  });
});
