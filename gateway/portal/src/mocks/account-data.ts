import type { AccountSettings, DeletedAccount, KeywordReply } from '../api/account-schema.ts';
import type { Account } from '../api/schema.ts';
import { CLINIC } from './data.ts';

const DAY = 86_400_000;
const OFFICE = [{ from: '09:00', to: '17:00' }];

function other(part: Partial<Account> & Pick<Account, 'id' | 'name'>): Account {
  return { ...structuredClone(CLINIC), role: null, numbers: [], owners: [], ...part };
}

/** Those that an admin sees and is no member of. */
export function otherAccounts(): Account[] {
  return [
    other({
      id: 'a-gym',
      name: 'Harbor Gym',
      colour: '#2f9e44',
      numbers: [{ number: '+12025550300', label: 'Courses', isDefault: true }],
      owners: [
        { id: 'u-lena', name: 'Lena Fischer' },
        { id: 'u-tom', name: 'Tom Becker' },
      ],
      memberCount: 9,
      company: { id: 'co-harbor', name: 'Harbor Sports' },
    }),
    other({ id: 'a-vets', name: 'Northside Vets', colour: null, memberCount: 0 }),
  ];
}

/** So many days from now. */
function day(days: number) {
  return new Date(Date.now() + days * DAY).toISOString();
}

export function deletedAccounts(): DeletedAccount[] {
  return [
    {
      ...other({ id: 'a-books', name: 'Old Town Books', colour: '#e8590c' }),
      status: 'deleted',
      deletedAt: day(-4),
      eraseAt: day(26),
      erasure: { requestedAt: null, confirmed: [] },
    },
    {
      ...other({ id: 'a-cinema', name: 'Rex Cinema', colour: '#9c36b5' }),
      status: 'deleted',
      deletedAt: day(-30),
      eraseAt: day(-0.1),
      erasure: { requestedAt: day(-0.1), confirmed: ['client-service', 'messaging-service'] },
    },
  ];
}

export function settings(): AccountSettings {
  return {
    businessHours: {
      days: {
        monday: OFFICE,
        tuesday: OFFICE,
        wednesday: [
          { from: '09:00', to: '12:00' },
          { from: '13:30', to: '17:00' },
        ],
        thursday: OFFICE,
        friday: OFFICE,
        saturday: [],
        sunday: [],
      },
      holidays: [
        { date: '2026-12-24', name: 'Christmas Eve', from: '09:00', to: '12:00' },
        { date: '2026-12-25', name: 'Christmas', from: null, to: null },
      ],
    },
    afterHoursReply: 'Thanks for your text! We are closed right now and answer as soon as we are back.',
    welcome: null,
    optOutAnsweredBy: 'carrier',
    stopTexts: {},
    helpTexts: {},
    quietHours: { from: '21:00', to: '08:00' },
    frequencyCap: null,
    dailyStop: 500,
    pace: null,
    retentionDays: null,
  };
}

export function keywordReplies(): KeywordReply[] {
  return [
    {
      id: 'k-hours',
      name: 'Opening hours',
      enabled: true,
      match: 'exact',
      words: ['hours', 'open'],
      reply: 'We are open Monday to Friday, 9 to 5. On Wednesdays we close for lunch.',
      tag: null,
      groupId: null,
      assignTo: null,
    },
    {
      id: 'k-flu',
      name: 'Flu shots',
      enabled: true,
      match: 'contains',
      words: ['flu shot', 'vaccine'],
      reply: 'Flu shots are every Tuesday from 9 to 12, without an appointment.',
      tag: 'flu',
      groupId: 'g-flu',
      assignTo: 'u-tom',
    },
    {
      id: 'k-urgent',
      name: 'Urgent',
      enabled: false,
      match: 'starts-with',
      words: ['urgent'],
      reply: null,
      tag: 'urgent',
      groupId: null,
      assignTo: 'u-tom',
    },
  ];
}
