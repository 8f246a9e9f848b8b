import type { Credential, Invitation, ServiceClient, Session, User } from '../api/people-schema.ts';
import { BAKERY, CLINIC, ME } from './data.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function ago(time: number) {
  return new Date(Date.now() - time).toISOString();
}

function user(part: Partial<User> & Pick<User, 'id' | 'username' | 'firstName' | 'lastName'>): User {
  return {
    name: `${part.firstName} ${part.lastName}`.trim(),
    email: `${part.username}@riverside.example`,
    phone: null,
    locale: 'en',
    timeZone: 'America/New_York',
    admin: false,
    status: 'active',
    picture: null,
    secondFactor: false,
    invitedBy: { id: ME.id, name: ME.name },
    createdAt: ago(90 * DAY),
    lastSignInAt: ago(3 * DAY),
    version: 1,
    ...part,
  };
}

const FIRST_NAMES = ['Aisha', 'Bruno', 'Celia', 'Daniel', 'Elif', 'Farid', 'Greta', 'Hana', 'Igor', 'Joana'];
const LAST_NAMES = ['Alvarez', 'Brandt', 'Costa', 'Dubois', 'Eriksen', 'Fontaine'];

function colleagues(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const firstName = FIRST_NAMES[index % FIRST_NAMES.length]!;
    const lastName = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length]!;
    return user({
      id: `u-${index + 1}`,
      username: `${firstName}.${lastName}`.toLowerCase(),
      firstName,
      lastName,
      lastSignInAt: ago((index + 1) * 7 * HOUR),
      secondFactor: index % 4 === 0,
    });
  });
}

/** Those whose pages show something; enough others for a second page of the list. */
export function users(others: number): User[] {
  return [
    user({
      id: ME.id,
      username: ME.username,
      firstName: 'Maria',
      lastName: 'Santos',
      email: ME.email,
      phone: '+12025550142',
      admin: true,
      secondFactor: true,
      picture: 3,
      invitedBy: null,
      createdAt: ago(400 * DAY),
      lastSignInAt: ago(12 * MINUTE),
      version: 4,
    }),
    user({
      id: 'u-tom',
      username: 'tom',
      firstName: 'Tom',
      lastName: 'Becker',
      secondFactor: true,
      picture: 1,
      lastSignInAt: ago(2 * HOUR),
    }),
    user({
      id: 'u-lena',
      username: 'lena.fischer',
      firstName: 'Lena',
      lastName: 'Fischer',
      status: 'disabled',
      lastSignInAt: ago(40 * DAY),
    }),
    user({ id: 'u-yusuf', username: 'yusuf', firstName: 'Yusuf', lastName: 'Demir', lastSignInAt: null }),
    {
      ...user({ id: 'u-gone', username: 'former-user-5f0c21aa', firstName: 'Former', lastName: 'user' }),
      status: 'deleted',
      email: null,
      invitedBy: null,
      lastSignInAt: null,
    },
    ...colleagues(others),
  ];
}

export function sessions(): Session[] {
  const desk = { ip: '203.0.113.24', client: 'Waffle', browser: 'Firefox 145', os: 'Linux' };
  return [
    {
      ...desk,
      id: 's-1',
      startedAt: ago(2 * HOUR),
      lastSeenAt: ago(MINUTE),
      current: true,
      remembered: true,
    },
    {
      id: 's-2',
      ip: '198.51.100.7',
      client: 'Waffle',
      browser: 'Safari 26',
      os: 'iOS 26',
      startedAt: ago(5 * DAY),
      lastSeenAt: ago(9 * HOUR),
      current: false,
      remembered: true,
    },
    {
      id: 's-3',
      ip: '2001:db8::17',
      client: 'Waffle scripts',
      browser: null,
      os: null,
      startedAt: ago(DAY),
      lastSeenAt: ago(DAY),
      current: false,
      remembered: false,
    },
  ];
}

export function credentials({ secondFactor }: User): Credential[] {
  const password: Credential = { id: 'cr-1', type: 'password', label: null, createdAt: ago(90 * DAY) };
  const second: Credential[] = [
    { id: 'cr-2', type: 'totp', label: 'Phone', createdAt: ago(60 * DAY) },
    { id: 'cr-3', type: 'passkey', label: 'Office key', createdAt: ago(8 * DAY) },
    { id: 'cr-4', type: 'recovery-codes', label: null, createdAt: ago(60 * DAY) },
  ];
  return secondFactor ? [password, ...second] : [password];
}

function invitation(
  part: Partial<Invitation> & Pick<Invitation, 'id' | 'firstName' | 'lastName'>,
): Invitation {
  return {
    email: `${part.firstName}.${part.lastName}@riverside.example`.toLowerCase(),
    admin: false,
    accounts: [{ accountId: CLINIC.id, role: 'member' }],
    status: 'open',
    mail: 'sent',
    invitedBy: { id: ME.id, name: ME.name },
    invitedAt: ago(DAY),
    expiresAt: ago(-2 * DAY),
    ...part,
  };
}

export function invitations(): Invitation[] {
  return [
    invitation({ id: 'i-1', firstName: 'Nadia', lastName: 'Haddad', expiresAt: ago(-2 * DAY - HOUR) }),
    invitation({
      id: 'i-2',
      firstName: 'Oscar',
      lastName: 'Lindqvist',
      mail: 'failing',
      invitedAt: ago(2 * DAY),
      expiresAt: ago(-5 * HOUR),
      accounts: [
        { accountId: CLINIC.id, role: 'supervisor' },
        { accountId: BAKERY.id, role: 'read-only' },
      ],
    }),
    invitation({
      id: 'i-3',
      firstName: 'Petra',
      lastName: 'Novak',
      mail: 'waiting',
      admin: true,
      accounts: [],
      invitedAt: ago(MINUTE),
      expiresAt: ago(-3 * DAY),
    }),
    invitation({
      id: 'i-4',
      firstName: 'Ravi',
      lastName: 'Menon',
      status: 'expired',
      expiresAt: ago(4 * DAY),
    }),
    invitation({
      id: 'i-5',
      firstName: 'Tom',
      lastName: 'Becker',
      status: 'accepted',
      invitedAt: ago(90 * DAY),
    }),
    invitation({
      id: 'i-6',
      firstName: 'Sara',
      lastName: 'Blum',
      status: 'withdrawn',
      invitedAt: ago(9 * DAY),
    }),
  ];
}

export function serviceClients(): ServiceClient[] {
  const createdBy = { id: ME.id, name: ME.name };
  return [
    {
      id: 'sc-1',
      clientId: 'script-nightly-import',
      name: 'Nightly import',
      scopes: ['clients:read', 'clients:write'],
      accounts: [{ accountId: CLINIC.id, role: 'member' }],
      createdAt: ago(60 * DAY),
      createdBy,
      expiresAt: ago(-120 * DAY),
      status: 'active',
    },
    {
      id: 'sc-2',
      clientId: 'script-report-mailer',
      name: 'Report mailer',
      scopes: ['messages:read', 'audit:read'],
      accounts: [
        { accountId: CLINIC.id, role: 'read-only' },
        { accountId: BAKERY.id, role: 'read-only' },
      ],
      createdAt: ago(100 * DAY),
      createdBy,
      expiresAt: ago(-3 * DAY),
      status: 'active',
    },
    {
      id: 'sc-3',
      clientId: 'script-old-export',
      name: 'Old export',
      scopes: ['messages:read'],
      accounts: [],
      createdAt: ago(300 * DAY),
      createdBy,
      expiresAt: ago(20 * DAY),
      status: 'expired',
    },
  ];
}
