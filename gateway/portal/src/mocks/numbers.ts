import type {
  Carrier,
  NewCredentials,
  NewNumber,
  NumberOffer,
  NumberRegistration,
  TwilioNumber,
} from '../api/number-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOTHING, fieldProblem, on, ok, problem } from './http.ts';
import { ago } from './people-data.ts';

const IN = '/api/accounts/*';
const HOUR = 3_600_000;

const INSTALLATION: Carrier = {
  accountSid: null,
  messagingServiceSid: null,
  usesInstallation: true,
  connectedAt: null,
  previousUntil: null,
  check: null,
};

/** What Twilio would know. */
export class MockTwilio {
  carrier: Carrier = {
    ...INSTALLATION,
    usesInstallation: false,
    accountSid: 'AC0123456789abcdef0123456789abcdef',
    connectedAt: ago(90 * 24 * HOUR),
  };
  free: TwilioNumber[] = [
    {
      sid: 'PN1',
      number: '+12025550150',
      label: '(202) 555-0150',
      capabilities: ['sms', 'mms'],
      webhook: 'none',
      inAccount: false,
    },
  ];
  offers: NumberOffer[] = ['Washington', 'Bethesda', 'Arlington'].map((locality, index) => ({
    number: `+1202555017${index}`,
    locality,
    region: 'DC',
    capabilities: ['sms', 'mms', 'voice'],
    monthlyPrice: { amount: '1.15', currency: 'USD' },
  }));
  registration: NumberRegistration = { kind: '10dlc', state: 'approved', detail: null };
  /** A number whose texts go to other software. */
  readonly elsewhere = '+12025550151';
}

/** What account- and messaging-service answer about numbers and the contract with Twilio. */
export function numberRoutes(backend: MockBackend) {
  const { twilio } = backend;
  return [
    on('POST', `${IN}/numbers`, ({ body }, id) => bring(backend, id!, body as NewNumber)),
    on('POST', `${IN}/numbers/purchase`, ({ body }, id) => add(backend, id!, body as NewNumber)),
    on('PATCH', `${IN}/numbers/*`, ({ body }, id, number) => change(backend, id!, number!, body as object)),
    on('DELETE', `${IN}/numbers/*`, (_, id, number) => {
      const account = backend.account(id!)!;
      account.numbers = account.numbers.filter((own) => own.number !== decodeURIComponent(number!));
      return NOTHING;
    }),
    on('GET', `${IN}/carrier`, () => ok(twilio.carrier)),
    on('PUT', `${IN}/carrier`, ({ body }) => connect(twilio, body as NewCredentials)),
    on('DELETE', `${IN}/carrier`, () => {
      twilio.carrier = INSTALLATION;
      return NOTHING;
    }),
    on('GET', `${IN}/twilio/numbers`, () => ok({ items: twilio.free })),
    on('GET', `${IN}/twilio/numbers/*/registration`, () => ok(twilio.registration)),
    on('GET', `${IN}/twilio/available`, () => ok({ items: twilio.offers })),
  ];
}

function bring(backend: MockBackend, accountId: string, wanted: NewNumber) {
  if (wanted.number === backend.twilio.elsewhere && !wanted.takeOver) {
    return problem(409, 'webhook-elsewhere', 'Texts go elsewhere.', { url: 'https://old.example.org/sms' });
  }
  return add(backend, accountId, wanted);
}

function add(
  backend: MockBackend,
  accountId: string,
  { number: wanted, label, isDefault = false }: NewNumber,
) {
  if (backend.accounts.some((account) => account.numbers.some((own) => own.number === wanted))) {
    return problem(409, 'number-in-use', 'This number is in use already.');
  }
  const number = { number: wanted, label, isDefault };
  backend.account(accountId)!.numbers.push(number);
  return ok(number, 201);
}

function change(backend: MockBackend, accountId: string, number: string, part: object) {
  const { numbers } = backend.account(accountId)!;
  const own = numbers.find((known) => known.number === decodeURIComponent(number))!;
  if ('isDefault' in part) {
    numbers.forEach((known) => (known.isDefault = known === own));
  }
  return ok(Object.assign(own, part));
}

function connect(twilio: MockTwilio, { accountSid, authToken, messagingServiceSid }: NewCredentials) {
  if (/^0+$/.test(authToken)) {
    return fieldProblem(422, 'twilio-refused', 'authToken', 'Authenticate (20003)');
  }
  twilio.carrier = {
    accountSid,
    messagingServiceSid,
    usesInstallation: false,
    connectedAt: new Date().toISOString(),
    previousUntil: null,
    check: null,
  };
  const check = {
    accountName: 'Riverside texts',
    status: 'active',
    balance: { amount: '41.20', currency: 'USD' },
  };
  return ok({ ...twilio.carrier, check });
}
