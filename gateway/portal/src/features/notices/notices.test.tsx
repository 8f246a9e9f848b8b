import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mock, server } from '@/mocks/node';
import { FakeEventSource } from '@/test/fake-event-source';
import { openPortal } from '@/test/portal';

const PAGE = '/profile';

/** Phone and desktop each have one. */
async function bell(name: string | RegExp) {
  return (await screen.findAllByRole('button', { name }))[0]!;
}

async function openBell() {
  const portal = openPortal(PAGE);
  await portal.user.click(await bell('Notices, 3 unread'));
  const list = await screen.findByRole('list', { name: 'Notices' });
  return { ...portal, list: within(list) };
}

async function live() {
  await waitFor(() => expect(FakeEventSource.notices).toBeDefined());
  return FakeEventSource.notices!;
}

afterEach(() => {
  vi.restoreAllMocks();
  notifications.clean();
});

describe('the bell', () => {
  it('lists what one was told, in which account, and leads there', async () => {
    const { user, list, address } = await openBell();

    const row = list.getByRole('link', { name: /Tom Becker mentions you/ }).closest('li')!;
    expect(within(row).getByText(/^Riverside Clinic/)).toBeVisible();
    await user.click(list.getByRole('link', { name: /Tom Becker mentions you/ }));

    await waitFor(() => expect(address()).toBe('/accounts/a-clinic/clients/cl-2'));
    expect(await bell('Notices, 2 unread')).toBeVisible();
    expect(mock.backend.notices.items.find(({ id }) => id === 'n-2')?.readAt).not.toBeNull();
    expect(screen.queryByRole('list', { name: 'Notices' })).not.toBeInTheDocument();
  });

  it('marks one read, and all', async () => {
    const { user, list } = await openBell();

    await user.click(list.getByRole('button', { name: 'Mark as read: Ana Kovač texted' }));
    expect(await bell('Notices, 2 unread')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mark all as read' }));

    expect(await bell('Notices')).toBeVisible();
    await waitFor(() => expect(mock.backend.notices.unread()).toBe(0));
    expect(list.queryByRole('button', { name: /Mark as read/ })).not.toBeInTheDocument();
  });

  it('counts again what could not be marked', async () => {
    server.use(http.post('/api/me/notices/read', () => HttpResponse.json({}, { status: 503 })));
    const { user, list } = await openBell();

    await user.click(list.getByRole('button', { name: 'Mark as read: Ana Kovač texted' }));

    expect(await screen.findByText('That did not work')).toBeVisible();
    expect(await bell('Notices, 3 unread')).toBeVisible();
  });

  it('goes on to older ones', async () => {
    const { user, list } = await openBell();
    expect(list.getAllByRole('listitem')).toHaveLength(20);

    await user.click(screen.getByRole('button', { name: 'Show more' }));

    await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(23));
  });

  it('says so when there is nothing', async () => {
    mock.backend.notices.items = [];
    const { user } = openPortal(PAGE);

    await user.click(await bell('Notices'));

    expect(await screen.findByText('Nothing to tell you yet')).toBeVisible();
  });
});

describe('a notice that comes', () => {
  it('is counted and listed without asking the server, once', async () => {
    const { list } = await openBell();
    const stream = await live();
    const asked = vi.fn();
    server.use(http.get('/api/me/notices', asked));

    const told = mock.backend.notices.add({ title: 'Ben Okafor texted' });
    stream.tell('notice', told);
    stream.tell('notice', told);

    expect(await list.findByRole('link', { name: /Ben Okafor texted/ })).toBeVisible();
    expect(await bell('Notices, 4 unread')).toBeVisible();
    expect(asked).not.toHaveBeenCalled();
  });

  it('is shown in the tab that one looks at, and leads on', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { user, address } = openPortal(PAGE);
    const told = mock.backend.notices.add({ title: 'Ben Okafor texted', link: '/profile/devices' });

    (await live()).tell('notice', told);
    await user.click(await screen.findByRole('link', { name: 'Ben Okafor texted' }));

    await waitFor(() => expect(address()).toBe('/profile/devices'));
  });

  it('never leads out of the portal', async () => {
    mock.backend.notices.items[0]!.link = 'https://elsewhere.example/accounts';
    const { list } = await openBell();

    expect(list.getAllByRole('link')[0]).toHaveAttribute('href', '/');
  });

  it('is read in another window, too', async () => {
    const { list } = await openBell();

    mock.backend.notices.read({ all: true });
    (await live()).tell('read', { unread: 0 });

    expect(await bell('Notices')).toBeVisible();
    await waitFor(() => expect(list.queryByRole('button', { name: /Mark as read/ })).not.toBeInTheDocument());
  });

  it('is asked for while the stream is away', async () => {
    openPortal(PAGE);
    await bell('Notices, 3 unread');
    const stream = await live();
    mock.backend.notices.add({ title: 'Nobody heard this' });

    stream.refuse();

    await waitFor(async () => expect(await bell('Notices, 4 unread')).toBeVisible(), { timeout: 4_000 });
  });
});

/** What browsers have and jsdom lacks. */
function stubDesktop(permission: NotificationPermission) {
  const shown: { title: string; options: NotificationOptions; onclick?: () => void }[] = [];
  class FakeNotification {
    static permission = permission;
    static requestPermission = vi.fn(() => {
      FakeNotification.permission = 'granted';
      return Promise.resolve('granted');
    });
    readonly title: string;
    readonly options: NotificationOptions;
    onclick?: () => void;
    close = vi.fn();
    constructor(title: string, options: NotificationOptions) {
      this.title = title;
      this.options = options;
      shown.push(this);
    }
  }
  vi.stubGlobal('Notification', FakeNotification);
  return { shown };
}

describe('the desktop', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'Notification'));

  it('shows what comes while one is elsewhere, and leads there', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { shown } = stubDesktop('granted');
    const { address } = openPortal(PAGE);
    const told = mock.backend.notices.add({
      title: 'Ben Okafor texted',
      text: 'Hi',
      link: '/profile/devices',
    });

    (await live()).tell('notice', told);
    await waitFor(() => expect(shown).toHaveLength(1));
    expect(shown[0]).toMatchObject({
      title: 'Ben Okafor texted',
      options: { body: 'Hi', tag: told.notice.id },
    });
    shown[0]!.onclick?.();

    await waitFor(() => expect(address()).toBe('/profile/devices'));
  });

  it.each([
    ['what one does not want there', { permission: 'granted', focus: false, desktop: false }],
    ['what one sees in the portal', { permission: 'granted', focus: true, desktop: true }],
    ['what the browser holds back', { permission: 'denied', focus: false, desktop: true }],
  ] as const)('is spared %s', async (_, { permission, focus, desktop }) => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(focus);
    const { shown } = stubDesktop(permission);
    openPortal(PAGE);
    const told = mock.backend.notices.add({ title: 'Ben Okafor texted' });

    (await live()).tell('notice', { ...told, desktop });

    expect(await bell('Notices, 4 unread')).toBeVisible();
    expect(shown).toEqual([]);
  });

  it('is offered to who has not decided, and not again', async () => {
    stubDesktop('default');
    const { user } = await openBell();

    await user.click(screen.getByRole('button', { name: 'No, do not ask again' }));

    expect(screen.queryByText(/work in other windows/)).not.toBeInTheDocument();
    expect(localStorage.getItem('waffle-no-desktop-notices')).toBe('true');
  });
});
