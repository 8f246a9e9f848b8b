import type { AccountHealth, DeadLetter, QuarantinedRequest } from '../api/health-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, on, ok, problem } from './http.ts';
import { ago } from './people-data.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function quarantine(): QuarantinedRequest[] {
  return [
    { id: 12, reason: 'wrong-signature', recipient: '+12025550190', receivedAt: ago(20 * MINUTE) },
    { id: 11, reason: 'unknown-account', recipient: '+12025550177', receivedAt: ago(3 * HOUR) },
  ];
}

export function deadLetters(): DeadLetter[] {
  return [
    {
      id: 'sms.status.v1.dlt:3:41',
      topic: 'sms.status.v1',
      at: ago(2 * HOUR),
      key: null,
      eventType: 'SmsStatusChanged',
      reason: 'MismatchedInputException',
    },
  ];
}

function healthOf(backend: MockBackend, accountId: string): AccountHealth {
  const standing = backend.health.find((account) => account.accountId === accountId);
  const incidents = standing?.incidents ?? [];
  const refused = incidents.find(({ kind }) => kind === 'credentials-refused');
  return {
    lastReceivedAt: standing?.lastReceivedAt ?? null,
    lastDeliveredAt: ago(9 * MINUTE),
    waiting: refused ? 14 : 2,
    oldestWaitingAt: refused ? ago(50 * MINUTE) : null,
    review: 3,
    sent24h: 184,
    delivered24h: 171,
    failures: [
      { code: 30003, words: 'The phone is switched off or out of reach.', count: 9 },
      { code: 30007, words: 'The network took it for spam.', count: 4 },
    ],
    credentials: refused
      ? { state: 'refused', at: refused.since, words: 'Authenticate' }
      : { state: 'ok', at: ago(HOUR), words: null },
    incidents,
  };
}

/** What messaging-service answers about an account's health and about what needs a person. */
export function healthRoutes(backend: MockBackend) {
  return [
    on('GET', '/api/accounts/*/health', (_, accountId) => ok(healthOf(backend, accountId!))),
    on('GET', '/api/operations/quarantine', () => ok({ items: backend.quarantine, next: null })),
    on('POST', '/api/operations/quarantine/*/replay', (_, id) => replay(backend, Number(id))),
    on('DELETE', '/api/operations/quarantine/*', (_, id) => {
      backend.quarantine = backend.quarantine.filter((request) => request.id !== Number(id));
      return NOTHING;
    }),
    on('GET', '/api/operations/dead-letters', () => ok({ items: backend.deadLetters })),
    on('POST', '/api/operations/dead-letters/*/replay', (_, id) => settle(backend, id!)),
    on('DELETE', '/api/operations/dead-letters/*', (_, id) => settle(backend, id!)),
  ];
}

function replay(backend: MockBackend, id: number) {
  if (backend.quarantine.find((request) => request.id === id)?.reason === 'wrong-signature') {
    return problem(409, 'signature-wrong', "Enter the account's auth token first.");
  }
  backend.quarantine = backend.quarantine.filter((request) => request.id !== id);
  return NOTHING;
}

function settle(backend: MockBackend, id: string) {
  backend.deadLetters = backend.deadLetters.filter((letter) => letter.id !== decodeURIComponent(id));
  return NOTHING;
}
