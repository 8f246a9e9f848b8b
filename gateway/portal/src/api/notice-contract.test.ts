import { expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { NewPushDevice, NoticeWishes } from './notice-schema';

const notification = contractOf('notification-service');
const DEVICES = '/api/me/push-subscriptions';

const SETTINGS: NoticeWishes = {
  quiet: { from: '20:00', to: '07:30' },
  items: [{ accountId: null, kind: 'mention', channels: { desktop: true, push: true, mail: false } }],
};
const DEVICE: NewPushDevice = {
  endpoint: 'https://push.example/1',
  keys: { p256dh: 'p', auth: 'a' },
  device: 'Chrome, Android',
};

it.each([
  ['/api/me/notices', 'get', undefined],
  ['/api/me/notices/read', 'post', { ids: ['n-1'] }],
  ['/api/me/notices/read', 'post', { all: true }],
  ['/api/me/notice-settings', 'get', undefined],
  ['/api/me/notice-settings', 'put', SETTINGS],
  [DEVICES, 'get', undefined],
  [DEVICES, 'post', DEVICE],
  [`${DEVICES}/{id}/test`, 'post', undefined],
  [`${DEVICES}/{id}`, 'delete', undefined],
  ['/api/push-key', 'get', undefined],
])('%s: notification-service takes %s, and so do we its answer', (template, method, body) => {
  const { requestBody, responses } = notification.paths[template]![method]!;
  const path = template.replace('{id}', 'd-phone');
  const headers = new Headers({ 'if-match': '"1"' });
  const asked = { method: method.toUpperCase(), path, query: new URLSearchParams(), headers, body };
  const answer = new MockBackend().handle(asked);
  const told = requestBody && Object.values(requestBody.content)[0]!.schema;
  const promised = Object.values(responses)[0]!.content;

  expect(answer.status).toBeLessThan(300);
  expect(body && told ? surprises(body, told, notification) : []).toEqual([]);
  expect(promised ? surprises(answer.body, Object.values(promised)[0]!.schema, notification) : []).toEqual(
    [],
  );
});

it('tells notices as they come', () => {
  expect(notification.paths['/api/me/notices/stream']).toHaveProperty('get');
});
