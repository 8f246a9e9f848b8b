import type { ClientView, ConsentEntry, Note, TimelineItem } from '../api/client-schema.ts';
import { ME } from './data.ts';
import { ago } from './people-data.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MARIA = { id: ME.id, name: ME.name };
const TOM = { id: 'u-tom', name: 'Tom Becker' };

export function views(): ClientView[] {
  return [
    { id: 'v-flu', name: 'Flu shots to plan', filter: { tag: 'flu-2026' }, shared: true, mine: false },
    { id: 'v-quiet', name: 'Silent for long', filter: { quietDays: 90 }, shared: false, mine: true },
  ];
}

export function notes(): Note[] {
  return [
    { id: 'n2', text: 'Prefers to be texted after 5 pm.', author: MARIA, at: ago(3 * DAY) },
    {
      id: 'n1',
      text: 'Brings her daughter along.\nAsk about the vaccination card.',
      author: TOM,
      at: ago(40 * DAY),
    },
  ];
}

/** Some texts of one day, the latest at this hour. */
function texts(
  actor: TimelineItem['actor'],
  daysAgo: number,
  hour: number,
  count: number,
  type: 'text.received' | 'text.sent',
): Omit<TimelineItem, 'id'>[] {
  const latest = new Date(Date.now() - daysAgo * DAY).setHours(hour, 0, 0, 0);
  return Array.from({ length: count }, (_, index) => ({
    at: new Date(latest - index * HOUR).toISOString(),
    type,
    actor,
    detail: { segments: 1, media: 0 },
  }));
}

/** How a client became one, and what happened since; the newest first. */
export function timeline(): TimelineItem[] {
  const member = { kind: 'member', ...MARIA } as const;
  const client = { kind: 'client', id: null, name: null } as const;
  const system = { kind: 'system', id: null, name: null } as const;
  const first: Omit<TimelineItem, 'id'>[] = [
    ...texts(client, 2, 15, 3, 'text.received'),
    ...texts(system, 2, 11, 2, 'text.sent'),
    { at: ago(3 * DAY), type: 'note.added', actor: member, detail: {} },
    {
      at: ago(9 * DAY),
      type: 'client.edited',
      actor: member,
      detail: {
        changed: ['email', 'fields.doctor'],
        changes: [
          { field: 'email', from: null, to: 'ana@mail.example' },
          { field: 'fields.doctor', from: 'Dr. Reyes', to: 'Dr. Patel' },
        ],
      },
    },
    ...texts(client, 12, 10, 1, 'text.received'),
    { at: ago(20 * DAY), type: 'group.joined', actor: member, detail: { group: 'Flu season' } },
    { at: ago(40 * DAY), type: 'client.tagged', actor: member, detail: { added: ['vip'], removed: [] } },
    { at: ago(60 * DAY), type: 'client.unblocked', actor: member, detail: {} },
    { at: ago(61 * DAY), type: 'client.blocked', actor: member, detail: { reason: 'Wrong number?' } },
    { at: ago(200 * DAY), type: 'terms.accepted', actor: client, detail: { version: 3 } },
    { at: ago(200 * DAY), type: 'consent.given', actor: client, detail: {} },
    { at: ago(200 * DAY), type: 'client.enrolled', actor: client, detail: {} },
    { at: ago(201 * DAY), type: 'client.added', actor: { ...member, kind: 'system' }, detail: {} },
  ];
  return first.map((item, index) => ({ ...item, id: `t${index + 1}` }));
}

export function ledger(): ConsentEntry[] {
  const nothing = { words: null, terms: null, by: null, ip: null, messageSid: null, importId: null };
  return [
    {
      ...nothing,
      id: 'e2',
      at: ago(200 * DAY),
      kind: 'terms-accepted',
      how: 'form',
      terms: { id: 'te-3', version: 3, language: 'en' },
      ip: '203.0.113.7',
    },
    {
      ...nothing,
      id: 'e1',
      at: ago(200 * DAY),
      kind: 'given',
      how: 'form',
      words:
        'I want to get texts from Riverside Clinic about my appointments. I can stop any time with STOP.',
      ip: '203.0.113.7',
    },
  ];
}
