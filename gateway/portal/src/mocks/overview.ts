import type { AccountHealthSummary, Incident, Queues } from '../api/overview-schema.ts';
import type { MockBackend } from './backend.ts';
import { BAKERY, CLINIC } from './data.ts';
import { healthRoutes } from './health.ts';
import { on, ok } from './http.ts';
import { ago } from './people-data.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function incident(part: Partial<Incident> & Pick<Incident, 'id' | 'kind' | 'words'>): Incident {
  return { severity: 'warning', since: ago(50 * MINUTE), ...part };
}

export function health(): AccountHealthSummary[] {
  return [
    { accountId: CLINIC.id, severity: 'ok', incidents: [], lastReceivedAt: ago(4 * MINUTE) },
    {
      accountId: BAKERY.id,
      severity: 'critical',
      lastReceivedAt: ago(26 * HOUR),
      incidents: [
        incident({
          id: 'in-1',
          kind: 'credentials-refused',
          severity: 'critical',
          words: 'Twilio refuses the credentials (20003).',
        }),
        incident({ id: 'in-2', kind: 'texts-waiting', words: '14 texts wait for more than 10 minutes.' }),
      ],
    },
  ];
}

export function queues(): Queues {
  return {
    review: {
      count: 5,
      oldestAt: ago(3 * HOUR),
      accounts: [
        { accountId: CLINIC.id, count: 3 },
        { accountId: BAKERY.id, count: 2 },
      ],
    },
    quarantine: { count: 1 },
    deadLetters: { count: 2, topics: [{ topic: 'sms.status.v1', count: 2 }] },
  };
}

/** What services answer admins about the installation as a whole. */
export function overviewRoutes(backend: MockBackend) {
  return [
    on('GET', '/api/users/summary', () => {
      const { users } = backend.people;
      const active = users.filter(({ status }) => status === 'active').length;
      const disabled = users.filter(({ status }) => status === 'disabled').length;
      const invited = backend.invitations.filter(({ status }) => status === 'open').length;
      return ok({ active, disabled, invited });
    }),
    on('GET', '/api/accounts/summary', () =>
      ok({ active: backend.accounts.length, deleted: 1, companies: backend.companies.all.length }),
    ),
    on('GET', '/api/operations/health', () => ok({ accounts: backend.health })),
    on('GET', '/api/operations/queues', () => ok(backend.queues)),
    ...healthRoutes(backend),
  ];
}
