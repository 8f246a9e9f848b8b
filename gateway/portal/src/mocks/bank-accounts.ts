import type { BankAccount, BankAccountChange, BankNumbers, NewBankAccount } from '../api/company-schema.ts';
import type { MockCompanies } from './companies.ts';
import { NOTHING, fieldProblem, on, ok, problem } from './http.ts';

const ALL = '/api/companies/*/bank-accounts';
const CHANGED = problem(412, 'changed-meanwhile', 'Somebody else changed this in the meantime.');
const ONE = `${ALL}/*`;

export const IBAN = 'DE89370400440532013000';
const NUMBERS: Record<BankAccount['kind'], BankNumbers> = {
  iban: { iban: IBAN, bic: 'COBADEFFXXX', routingNumber: null, accountNumber: null },
  us: { iban: null, bic: null, routingNumber: '121000248', accountNumber: '000123456789' },
};

/** What account-service answers about bank accounts. */
export function bankAccountRoutes(companies: MockCompanies) {
  const find = (id: string) => companies.bankAccounts.find((one) => one.id === id)!;
  return [
    on('GET', ALL, () => ok({ items: companies.bankAccounts })),
    on('POST', ALL, ({ body }) => add(companies, body as NewBankAccount)),
    on('PATCH', ONE, ({ body, headers }, _, id) => {
      if (headers.get('if-match') !== `"${find(id!).version}"`) {
        return CHANGED;
      }
      const change = body as BankAccountChange;
      companies.bankAccounts = companies.bankAccounts.map((one) =>
        one.id === id
          ? { ...one, ...change, version: one.version + 1 }
          : { ...one, ...(change.isDefault && { isDefault: false }) },
      );
      return ok(find(id!));
    }),
    on('DELETE', ONE, (_, __, id) => {
      companies.bankAccounts = companies.bankAccounts.filter((one) => one.id !== id);
      return NOTHING;
    }),
    on('POST', `${ONE}/reveal`, (_, __, id) => ok(NUMBERS[find(id!).kind])),
  ];
}

function add(companies: MockCompanies, wanted: NewBankAccount) {
  const { kind, holder, iban, bic, accountNumber, isDefault = false } = wanted;
  if (iban?.startsWith('XX')) {
    return fieldProblem(400, 'invalid', 'iban', 'is of no country that has IBANs');
  }
  const account: BankAccount = {
    id: `ba-${companies.bankAccounts.length + 1}`,
    kind,
    holder,
    country: iban?.slice(0, 2) ?? 'US',
    lastFour: (iban ?? accountNumber ?? '').slice(-4),
    hasBic: bic !== undefined,
    verification: 'unverified',
    isDefault,
    createdAt: new Date().toISOString(),
    version: 0,
  };
  const others = companies.bankAccounts.map((one) => (isDefault ? { ...one, isDefault: false } : one));
  companies.bankAccounts = [...others, account];
  return ok(account, 201);
}
