import { describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';
import { contractOf, surprises } from '@/test/contract';
import type { BankAccountChange, BillingFields, CompanyFields, NewBankAccount } from './company-schema';
import type { NewCorrection } from './usage-schema';

const IDS: Record<string, string> = {
  '{companyId}': 'co-riverside',
  '{accountId}': 'a-clinic',
  '{bankAccountId}': 'ba-1',
  '{month}': '2026-01',
};

const OF_COMPANY = '/api/companies/{companyId}';
const BANK = `${OF_COMPANY}/bank-accounts`;
const STATEMENT = `${OF_COMPANY}/statements/{month}`;

function answerOf(path: string, method = 'GET', body?: object) {
  const address = path.replaceAll(/\{\w+\}/g, (name) => IDS[name]!);
  const query = new URLSearchParams({ from: '2026-01-01', to: '2026-01-03' });
  return new MockBackend().handle({ method, path: address, query, body, headers: new Headers() }).body;
}

const CORRECTION: Required<NewCorrection> = { amount: '-1.00', reason: 'Outage', accountId: 'a-clinic' };
const COMPANY: CompanyFields = {
  legalName: 'Riverside LLC',
  displayName: 'Riverside',
  country: 'US',
  taxId: null,
  currency: 'USD',
  contacts: [{ name: 'Nora Quinn', role: 'Boss', email: 'nora@riverside.example', phone: '+12025550171' }],
  addresses: [
    { kind: 'visiting', lines: ['1 River'], city: 'Portland', region: 'OR', postalCode: '1', country: 'US' },
  ],
  notes: 'Pays',
};
const BILLING: BillingFields = {
  paymentDays: 30,
  monthlyFee: '49.00',
  includedSegments: 1,
  prices: [
    { direction: 'out', kind: 'sms', country: '*', price: '0.0079' },
    { direction: 'in', kind: 'mms', country: 'US', price: '0.02' },
  ],
  invoiceAddress: '1 River',
  invoiceEmail: 'nora@riverside.example',
  purchaseOrder: 'PO-1',
};
const NEW_BANK_ACCOUNT: Required<NewBankAccount> = {
  kind: 'iban',
  holder: 'Riverside LLC',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  routingNumber: '121000248',
  accountNumber: '123456789',
  isDefault: true,
};
const BANK_CHANGE: Required<BankAccountChange> = {
  holder: 'Riverside LLC',
  verification: 'rejected',
  isDefault: true,
};

describe('the types say what the services say of companies and usage', () => {
  it.each([
    ['account-service', '/api/accounts/summary'],
    ['account-service', '/api/companies'],
    ['account-service', OF_COMPANY],
    ['account-service', `${OF_COMPANY}/billing`],
    ['account-service', BANK],
    ['account-service', STATEMENT],
    ['account-service', '/api/usage'],
    ['account-service', '/api/accounts/{accountId}/usage'],
    ['account-service', '/api/accounts/{accountId}/statements/{month}'],
    ['identity-service', '/api/users/summary'],
    ['messaging-service', '/api/operations/health'],
    ['messaging-service', '/api/operations/queues'],
  ])('%s: %s', (service, path) => {
    const contract = contractOf(service);
    const { content } = contract.paths[path]!.get!.responses['200']!;
    const answer = answerOf(path);

    expect(answer).toBeDefined();
    expect(surprises(answer, Object.values(content!)[0]!.schema, contract)).toEqual([]);
  });

  it.each([
    [STATEMENT, 'corrections', CORRECTION, '201'],
    [BANK, 'ba-2/reveal', undefined, '200'],
  ])('account-service: %s/%s answers as we read it', (path, action, body, status) => {
    const contract = contractOf('account-service');
    const described = `${path}/${action}`.replace('ba-2', '{bankAccountId}');
    const { content } = contract.paths[described]!.post!.responses[status]!;
    const answer = answerOf(`${path}/${action}`, 'POST', body);

    expect(surprises(answer, Object.values(content!)[0]!.schema, contract)).toEqual([]);
  });

  it.each([
    ['post', '/api/companies', COMPANY],
    ['put', OF_COMPANY, COMPANY],
    ['put', `${OF_COMPANY}/billing`, BILLING],
    ['post', BANK, NEW_BANK_ACCOUNT],
    ['patch', `${BANK}/{bankAccountId}`, BANK_CHANGE],
    ['post', `${STATEMENT}/corrections`, CORRECTION],
  ])('account-service understands what we %s to %s', (method, path, body) => {
    const contract = contractOf('account-service');
    const { content } = contract.paths[path]![method]!.requestBody!;

    expect(surprises(body, Object.values(content)[0]!.schema, contract)).toEqual([]);
  });

  it.each([
    ['delete', OF_COMPANY],
    ['put', `${OF_COMPANY}/accounts/{accountId}`],
    ['delete', `${OF_COMPANY}/accounts/{accountId}`],
    ['delete', `${BANK}/{bankAccountId}`],
    ['get', `${STATEMENT}/csv`],
    ['get', `${STATEMENT}/pdf`],
    ['get', '/api/accounts/{accountId}/statements/{month}/csv'],
    ['get', '/api/accounts/{accountId}/statements/{month}/pdf'],
  ])('account-service knows %s of %s', (method, path) => {
    expect(contractOf('account-service').paths[path]).toHaveProperty(method);
  });

  it.each([
    ['/api/companies', ['query', 'withAccounts', 'page', 'size']],
    ['/api/usage', ['from', 'to']],
    ['/api/accounts/{accountId}/usage', ['from', 'to']],
  ])('account-service: %s can be asked for %s', (path, asked) => {
    const { parameters = [] } = contractOf('account-service').paths[path]!.get!;

    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(asked));
  });
});
