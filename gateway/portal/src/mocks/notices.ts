import type {
  NewPushDevice,
  Notice,
  NoticeEvents,
  NoticeKind,
  NoticeSettings,
  NoticeWishes,
  PushDevice,
  ReadNotices,
} from '../api/notice-schema.ts';
import { BAKERY, CLINIC, ME } from './data.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, on, ok, problem, versioned, type MockRequest } from './http.ts';
import { ago } from './people-data.ts';

const PAGE = 20;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KINDS: NoticeKind[] = ['text', 'mention', 'incident', 'statement', 'digest'];

type Told = { [Name in keyof NoticeEvents]: [name: Name, told: NoticeEvents[Name]] }[keyof NoticeEvents];

/** What notification-service would tell the person who is signed in. */
export class MockNotices {
  items: Notice[] = notices();
  settings: NoticeSettings = {
    quiet: null,
    items: settings(),
    mail: { address: ME.email, refused: null },
  };
  version = 1;
  devices: PushDevice[] = [
    {
      id: 'd-phone',
      device: 'Chrome, Android',
      endpoint: 'https://push.example/phone',
      addedAt: ago(400 * HOUR),
      lastUsedAt: ago(3 * HOUR),
    },
  ];
  /** The devices that were asked to show a test. */
  readonly tested: string[] = [];
  private readonly listeners = new Set<(told: Told) => void>();

  unread() {
    return this.items.filter(({ readAt }) => readAt === null).length;
  }

  listen(listener: (told: Told) => void) {
    this.listeners.add(listener);
    listener(['hello', { unread: this.unread() }]);
    return () => this.listeners.delete(listener);
  }

  /** Something happens that the person is told of. */
  add(part: Partial<Notice>) {
    const added = notice({ id: `n-${this.items.length + 1}`, at: new Date().toISOString(), ...part });
    this.items = [added, ...this.items];
    const told: NoticeEvents['notice'] = { notice: added, unread: this.unread(), desktop: true };
    this.tell(['notice', told]);
    return told;
  }

  read(which: ReadNotices) {
    const readAt = new Date().toISOString();
    this.items = this.items.map((item) =>
      item.readAt === null && (!('ids' in which) || which.ids.includes(item.id)) ? { ...item, readAt } : item,
    );
    this.tell(['read', { unread: this.unread() }]);
  }

  private tell(told: Told) {
    this.listeners.forEach((listener) => listener(told));
  }
}

function notice(part: Partial<Notice> & Pick<Notice, 'id' | 'at'>): Notice {
  const { id: accountId } = CLINIC;
  const link = `/accounts/${accountId}/inbox/c1`;
  return { kind: 'text', accountId, title: 'Ana Kovač texted', text: '', link, readAt: null, ...part };
}

function notices(): Notice[] {
  const fresh = [
    notice({ id: 'n-1', at: ago(4 * MINUTE), text: 'She is six 🙂' }),
    notice({
      id: 'n-2',
      at: ago(26 * MINUTE),
      kind: 'mention',
      title: 'Tom Becker mentions you in a note about Ben Okafor',
      text: '@Maria Santos can you call him back about the results before Friday?',
      link: `/accounts/${CLINIC.id}/clients/cl-2`,
    }),
    notice({
      id: 'n-3',
      at: ago(2 * HOUR),
      kind: 'incident',
      accountId: BAKERY.id,
      title: 'Twilio refuses the credentials of Corner Bakery',
      text: 'Nothing is sent until an owner enters new ones.',
      link: `/accounts/${BAKERY.id}/settings/health`,
    }),
  ];
  const earlier = Array.from({ length: PAGE }, (_, index) =>
    notice({
      id: `n-${index + 4}`,
      at: ago((index + 5) * 7 * HOUR),
      readAt: ago((index + 5) * 6 * HOUR),
      ...(index % 3 === 1
        ? { kind: 'statement', title: 'The statement for October is ready', link: '/profile' }
        : { title: 'Chloé Martin texted', text: 'What time does it start?' }),
    }),
  );
  return [...fresh, ...earlier];
}

function settings() {
  const usual = { desktop: true, push: true, mail: false };
  const mailed = { desktop: false, push: false, mail: true };
  const places = [CLINIC.id, BAKERY.id].flatMap((accountId) =>
    KINDS.map((kind) => ({
      accountId,
      kind,
      channels: kind === 'digest' || kind === 'statement' ? mailed : usual,
    })),
  );
  return [...places, { accountId: null, kind: 'post-unpublished' as const, channels: mailed }];
}

/** What notification-service answers. */
export function noticeRoutes({ notices: mine }: MockBackend) {
  const DEVICES = '/api/me/push-subscriptions';
  return [
    on('GET', '/api/me/notices', ({ query }) => {
      const start = Number(query.get('before') ?? 0);
      const end = start + Number(query.get('limit') ?? PAGE);
      const next = end < mine.items.length ? String(end) : null;
      return ok({ items: mine.items.slice(start, end), next, unread: mine.unread() });
    }),
    on('POST', '/api/me/notices/read', ({ body }) => {
      mine.read(body as ReadNotices);
      return NOTHING;
    }),
    on('GET', '/api/me/notice-settings', () => versioned(mine.settings, mine.version)),
    on('PUT', '/api/me/notice-settings', (request) => saveSettings(mine, request)),
    on('GET', DEVICES, () => ok({ items: mine.devices })),
    on('POST', DEVICES, ({ body }) => {
      const { device, endpoint } = body as NewPushDevice;
      const added = {
        id: `d-${mine.devices.length + 1}`,
        device,
        endpoint,
        addedAt: ago(0),
        lastUsedAt: null,
      };
      mine.devices = [...mine.devices, added];
      return ok(added, 201);
    }),
    on('DELETE', `${DEVICES}/*`, (_, id) => {
      mine.devices = mine.devices.filter((device) => device.id !== id);
      return NOTHING;
    }),
    on('POST', `${DEVICES}/*/test`, (_, id) => {
      mine.tested.push(id!);
      return NOTHING;
    }),
    on('GET', '/api/push-key', () =>
      ok({ key: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM' }),
    ),
  ];
}

function saveSettings(mine: MockNotices, { body, headers }: MockRequest) {
  if (headers.get('if-match') !== `"${mine.version}"`) {
    return problem(412, 'changed-meanwhile', 'Somebody else has changed it.');
  }
  mine.settings = { ...mine.settings, ...(body as NoticeWishes) };
  mine.version += 1;
  return versioned(mine.settings, mine.version);
}
