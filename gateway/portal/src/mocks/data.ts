import type {
  Account,
  Client,
  ClientGroup,
  Conversation,
  Me,
  Member,
  Message,
  MessageStatus,
} from '../api/schema.ts';

export const ME: Me = {
  id: 'u-maria',
  username: 'maria',
  name: 'Maria Santos',
  firstName: 'Maria',
  lastName: 'Santos',
  email: 'maria@riverside.example',
  phone: '+12025550142',
  locale: 'en',
  timeZone: 'America/New_York',
  admin: false,
  status: 'active',
  picture: null,
  secondFactor: true,
  secondFactorRequired: true,
  steppedUpUntil: null,
  version: 0,
};

export const CLINIC: Account = {
  id: 'a-clinic',
  name: 'Riverside Clinic',
  colour: '#1971c2',
  timeZone: 'America/New_York',
  country: 'US',
  language: 'en',
  status: 'active',
  role: 'owner',
  numbers: [
    { number: '+12025550100', label: 'Front desk', isDefault: true, capabilities: ['sms', 'mms'] },
    { number: '+12025550101', label: 'Pharmacy', isDefault: false, capabilities: ['sms'] },
  ],
  owners: [{ id: ME.id, name: ME.name }],
  memberCount: 2,
  company: null,
  handover: null,
  deletedAt: null,
  eraseAt: null,
  openedAt: '2026-02-03T09:00:00Z',
  version: 1,
};

export const BAKERY: Account = {
  ...CLINIC,
  id: 'a-bakery',
  name: 'Corner Bakery',
  colour: '#9c36b5',
  role: 'member',
  numbers: [{ number: '+12025550200', label: 'Orders', isDefault: true }],
  owners: [{ id: 'u-lena', name: 'Lena Fischer' }],
};

export const MEMBERS: Member[] = [
  {
    userId: ME.id,
    role: 'owner',
    name: ME.name,
    email: ME.email,
    addedAt: '2026-02-03T09:00:00Z',
  },
  {
    userId: 'u-tom',
    role: 'member',
    name: 'Tom Becker',
    email: 'tom@riverside.example',
    addedAt: '2026-05-11T14:30:00Z',
  },
];

export const GROUPS: ClientGroup[] = [
  { id: 'g-flu', name: 'Flu season', colour: '#e8590c' },
  { id: 'g-new', name: 'New patients', colour: '#2f9e44' },
];

const NAMES = [
  'Ana Kovač',
  'Ben Okafor',
  'Chloé Martin',
  'Dmitri Volkov',
  'Emeka Eze',
  'Fatima Noor',
  'Grace Liu',
  'Hiro Tanaka',
  'Inês Duarte',
  'Jonas Weber',
  'Kavita Rao',
  'Liam Byrne',
];

const TALK: [asked: string, answered: string][] = [
  ['Hi, can I move my appointment to Friday?', 'Of course. Friday at 10:30 or at 14:00?'],
  ['14:00 please', 'Done: Friday, 14:00 with Dr. Patel. See you then!'],
  ['Is there parking near the clinic?', 'Yes, behind the building. The first two hours are free.'],
  ['Do I need to bring my old prescription?', 'Please do, and your insurance card.'],
  ['Thanks! See you there 🙂', 'See you, and get well soon.'],
  ['Are you open on Saturday?', 'Saturdays from 9 to 12, without an appointment.'],
];

const MINUTE = 60_000;

export function phoneOf(index: number) {
  return `+1202555${String(1000 + index).slice(-4)}`;
}

export function client(part: Pick<Client, 'id' | 'phone' | 'name'> & Partial<Client>): Client {
  return {
    email: null,
    language: null,
    timeZone: null,
    timeZoneSource: null,
    blocked: false,
    blockReason: null,
    paused: false,
    consent: 'none',
    consentAt: null,
    groups: [],
    tags: [],
    fields: {},
    mergedInto: null,
    merges: [],
    addedAt: '2026-05-04T08:15:00Z',
    lastReceivedAt: null,
    lastSentAt: null,
    version: 0,
    ...part,
  };
}

const MORE: Record<number, Partial<Client>> = {
  0: {
    email: 'ana@mail.example',
    language: 'en',
    timeZone: 'America/Chicago',
    timeZoneSource: 'phone',
    tags: ['diabetes', 'vip'],
    fields: { doctor: 'Dr. Patel', visits: '7', next_visit: '2026-12-03' },
  },
  1: { email: 'ben@mail.example', tags: ['flu-2026'] },
  2: { email: 'chloe@mail.example', language: 'fr', paused: true },
  4: { consent: 'withdrawn' },
  5: { consent: 'none', consentAt: null, tags: ['flu-2026'] },
  7: { blocked: true, blockReason: 'Wrote insults' },
  9: { email: 'weber-rao@mail.example' },
  10: { email: 'weber-rao@mail.example' },
};

export function clients(count = NAMES.length): Client[] {
  return NAMES.slice(0, count).map((name, index) =>
    client({
      id: `cl-${index + 1}`,
      phone: phoneOf(index),
      name,
      consent: 'given',
      consentAt: '2026-05-04T08:16:00Z',
      groups: GROUPS.filter((_, group) => index % (group + 2) === 0),
      lastReceivedAt: new Date(Date.now() - (index * 37 + 2) * MINUTE).toISOString(),
      lastSentAt: new Date(Date.now() - (index * 41 + 60) * MINUTE).toISOString(),
      ...MORE[index],
    }),
  );
}

export function message(part: Partial<Message> & Pick<Message, 'id' | 'conversationId'>): Message {
  return {
    direction: 'inbound',
    body: 'Hello',
    status: part.direction === 'outbound' ? 'delivered' : 'received',
    errorCode: null,
    error: null,
    author: part.direction === 'outbound' ? { id: ME.id, name: ME.name } : null,
    at: new Date().toISOString(),
    sequence: 1,
    segments: 1,
    attempt: 1,
    automatic: false,
    dueAt: null,
    waitsFor: null,
    ...part,
  };
}

const ENDINGS: Record<number, Partial<Message>[]> = {
  0: [{ body: 'One more thing: can my daughter come along?' }, { body: 'She is six 🙂' }],
  2: [{ body: 'What time does it start?' }],
  3: [
    {
      direction: 'outbound',
      body: 'Your results are in. Please call us when you have a minute.',
      status: 'undelivered',
      errorCode: 30003,
      error: 'The phone is switched off or out of reach.',
    },
  ],
  4: [{ body: 'STOP' }],
  5: [
    {
      direction: 'outbound',
      body: 'Your prescription is ready at the pharmacy.',
      status: 'review' satisfies MessageStatus,
    },
  ],
};

/** The history of the nth conversation, oldest first, ending `minutesAgo`. */
export function history(
  conversationId: string,
  index: number,
  turns: number,
  minutesAgo: number,
  first: number,
) {
  const ending = ENDINGS[index] ?? [];
  const said = Array.from({ length: turns }, (_, turn) => TALK[(index + turn) % TALK.length]!).flatMap(
    ([asked, answered]): Partial<Message>[] => [
      { body: asked },
      { direction: 'outbound', body: answered, author: AUTHORS[index % AUTHORS.length] },
    ],
  );
  const all = [...said, ...ending];
  return all.map((part, at) => {
    const fromEnd = all.length - 1 - at;
    const old = fromEnd >= ending.length ? 60 + fromEnd * 170 : 0;
    return message({
      id: `${conversationId}-m${at + 1}`,
      conversationId,
      sequence: first + at,
      at: new Date(Date.now() - (minutesAgo + old + fromEnd) * MINUTE).toISOString(),
      ...part,
    });
  });
}

const AUTHORS = [
  { id: ME.id, name: ME.name },
  { id: 'u-tom', name: 'Tom Becker' },
];

export function conversation(
  id: string,
  client: Client | null,
  messages: Message[],
  unread: number,
): Conversation {
  const last = messages.at(-1);
  return {
    id,
    client: {
      id: client?.id ?? null,
      name: client?.name ?? null,
      phone: client?.phone ?? '+12025550999',
      blocked: client?.blocked ?? false,
    },
    number: '+12025550100',
    lastMessage: last
      ? { body: last.body, direction: last.direction, status: last.status, at: last.at }
      : null,
    unread,
    assignedTo: null,
    optedOutAt: last?.body === 'STOP' ? last.at : null,
    listed: true,
    sequence: last?.sequence ?? 0,
    updatedAt: last?.at ?? new Date().toISOString(),
  };
}
