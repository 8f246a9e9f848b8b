import type { AuditLine } from '../api/people-schema.ts';
import type { MockBackend } from './backend.ts';
import { CLINIC, ME } from './data.ts';
import { on, ok } from './http.ts';
import { ago } from './people-data.ts';

const MINUTE = 60_000;
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

type Deed = Pick<AuditLine, 'service' | 'action'> & Partial<AuditLine>;

const MARIA: AuditLine['actor'] = { id: ME.id, name: ME.name, kind: 'user' };
const TOM: AuditLine['actor'] = { id: 'u-tom', name: 'Tom Becker', kind: 'user' };
const NOBODY: AuditLine['actor'] = { id: null, name: null, kind: 'anonymous' };

const DEEDS: Deed[] = [
  { service: 'identity', action: 'invitation.created', targets: { invitationId: 'i-3' }, status: 201 },
  {
    service: 'account',
    action: 'member.role-changed',
    accountId: CLINIC.id,
    targets: { userId: 'u-tom' },
    details: { from: 'member', to: 'supervisor' },
  },
  {
    service: 'identity',
    action: 'sign-in.failed',
    actor: NOBODY,
    outcome: 'refused',
    status: null,
    details: { username: 'tom', reason: 'wrong password' },
  },
  { service: 'identity', action: 'user.signed-in', actor: TOM, status: null },
  { service: 'client', action: 'client.blocked', actor: TOM, accountId: CLINIC.id, status: 204 },
  {
    service: 'identity',
    action: 'user.deleted',
    outcome: 'refused',
    status: 401,
    targets: { userId: 'u-lena' },
    details: { reason: 'step-up-required' },
  },
  { service: 'messaging', action: 'message.sent', actor: TOM, accountId: CLINIC.id, status: 202 },
  {
    service: 'account',
    action: 'carrier.connected',
    accountId: CLINIC.id,
    outcome: 'failed',
    status: 502,
  },
  {
    service: 'client',
    action: 'client.added',
    accountId: CLINIC.id,
    actor: { id: 'sc-1', name: 'Nightly import', kind: 'service' },
    status: 201,
    userAgent: 'curl/8.16.0',
  },
  {
    service: 'identity',
    action: 'invitation.expired',
    actor: { id: null, name: null, kind: 'system' },
    ip: null,
  },
];

/** The latest last, as they were kept. */
export function auditLines(count: number): AuditLine[] {
  return Array.from({ length: count }, (_, index) => {
    const sequence = index + 1;
    return {
      sequence,
      at: ago((count - index) * 17 * MINUTE),
      actor: MARIA,
      accountId: null,
      targets: {},
      outcome: 'success',
      status: 200,
      ip: '203.0.113.24',
      userAgent: BROWSER,
      traceId: sequence.toString(16).padStart(32, '4bf92f3577b34da6a3ce929d0e0e4736'),
      details: {},
      hash: sequence.toString(16).padStart(64, '9f86d081884c7d659a2feaa0c55ad015'),
      ...DEEDS[(count - sequence) % DEEDS.length]!,
    };
  });
}

/** What identity-service answers about what happened. */
export function auditRoutes(backend: MockBackend) {
  return [
    on('GET', '/api/audit', ({ query }) => {
      const all = matching(backend.audit, query).filter(
        ({ sequence }) => sequence < Number(query.get('before') ?? Infinity),
      );
      const items = all.slice(0, Number(query.get('limit') ?? 50));
      return ok({ items, next: items.length < all.length ? String(items.at(-1)!.sequence) : null });
    }),
    on('GET', '/api/audit/export', ({ query }) => ({
      status: 200,
      body: ['sequence,at,action', ...matching(backend.audit, query).map(asRow)].join('\r\n'),
      contentType: 'text/csv',
    })),
    on('GET', '/api/audit/verification', () =>
      ok({
        intact: backend.firstTampered === null,
        lines: backend.audit.length,
        firstTampered: backend.firstTampered,
        head: backend.audit.at(-1)?.hash ?? null,
        anchored: backend.audit.length,
      }),
    ),
  ];
}

function asRow({ sequence, at, action }: AuditLine) {
  return `${sequence},${at},${action}`;
}

function matching(lines: AuditLine[], query: URLSearchParams) {
  const words = (query.get('query') ?? '').toLowerCase();
  const is = (name: string, value: string | null) => !query.get(name) || query.get(name) === value;
  return lines
    .filter((line) => JSON.stringify(line).toLowerCase().includes(words))
    .filter(({ actor, action }) => is('actor', actor.id) && action.startsWith(query.get('action') ?? ''))
    .filter(({ accountId, outcome }) => is('accountId', accountId) && is('outcome', outcome))
    .filter(({ at }) => at >= (query.get('from') ?? '') && at < (query.get('to') ?? '9'))
    .toReversed();
}
