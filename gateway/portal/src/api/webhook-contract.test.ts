import { expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { WebhookChange, WebhookFields } from './webhook-schema';

const notification = contractOf('notification-service');
const ALL = '/api/accounts/{accountId}/webhooks';
const ONE = `${ALL}/{webhookId}`;

const FIELDS: Required<WebhookFields> = {
  url: 'https://crm.riverside.example',
  description: 'Our CRM',
  events: ['message.received', 'message.sent', 'message.status'],
};
const CHANGE: Required<WebhookChange> = { ...FIELDS, state: 'paused' };

it.each([
  [ALL, 'get', undefined],
  [ALL, 'post', FIELDS],
  [ONE, 'get', undefined],
  [ONE, 'patch', CHANGE],
  [`${ONE}/secret`, 'post', undefined],
  [`${ONE}/test`, 'post', undefined],
  [`${ONE}/deliveries`, 'get', undefined],
  [`${ONE}/deliveries/{deliveryId}/again`, 'post', undefined],
  [`${ONE}/replay`, 'post', { from: '2026-11-21T12:00:00Z' }],
  [ONE, 'delete', undefined],
])('%s: notification-service takes %s, and so do we its answer', (template, method, body) => {
  const { requestBody, responses } = notification.paths[template]![method]!;
  const path = template
    .replace('{accountId}', 'a-clinic')
    .replace('{webhookId}', 'w-crm')
    .replace('{deliveryId}', 'd1');
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
