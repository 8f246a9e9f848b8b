import type { Billing, BillingFields, Company, CompanyFields } from '../api/company-schema.ts';
import type { Correction } from '../api/usage-schema.ts';
import type { MockBackend } from './backend.ts';
import { bankAccountRoutes } from './bank-accounts.ts';
import { bankAccounts, billing, companies, summaryOf } from './company-data.ts';
import { NOTHING, NOT_FOUND, fieldProblem, on, ok, problem, type MockRequest } from './http.ts';

const COMPANIES = '/api/companies';
const OF_COMPANY = `${COMPANIES}/*`;
const CHANGED = problem(412, 'changed-meanwhile', 'Somebody else changed this in the meantime.');

/** The companies that account-service would keep. */
export class MockCompanies {
  all: Company[];
  billing: Billing = { ...billing(), version: 2 };
  bankAccounts = bankAccounts();
  /** By company and month. */
  readonly corrections = new Map<string, Correction[]>();

  constructor(others: number) {
    this.all = companies(others);
  }

  find(id: string) {
    return this.all.find((company) => company.id === id);
  }

  payerOf(accountId: string) {
    return this.all.find(({ accounts }) => accounts.some(({ id }) => id === accountId));
  }

  change(id: string, part: Partial<Company>) {
    const company = { ...this.find(id)!, ...part, version: this.find(id)!.version + 1 };
    this.all = this.all.map((other) => (other.id === id ? company : other));
    return company;
  }

  list(query: URLSearchParams) {
    const words = (query.get('query') ?? '').toLowerCase();
    const withAccounts = query.get('withAccounts');
    const size = Number(query.get('size') ?? 25);
    const page = Number(query.get('page') ?? 1);
    const found = this.all
      .filter(({ displayName, legalName }) => `${displayName} ${legalName}`.toLowerCase().includes(words))
      .filter(({ accounts }) => !withAccounts || accounts.length > 0 === (withAccounts === 'true'))
      .map(summaryOf);
    const items = found.slice((page - 1) * size, page * size);
    return { items, page, pages: Math.max(1, Math.ceil(found.length / size)), total: found.length };
  }
}

/** What account-service answers about companies. */
export function companyRoutes(backend: MockBackend) {
  const { companies } = backend;
  return [
    on('GET', COMPANIES, ({ query }) => ok(companies.list(query))),
    on('POST', COMPANIES, ({ body }) => create(companies, body as CompanyFields)),
    on('GET', OF_COMPANY, (_, id) => found(companies.find(id!))),
    on('PUT', OF_COMPANY, (request, id) => put(companies, id!, request)),
    on('DELETE', OF_COMPANY, (_, id) => remove(companies, id!)),
    on('PUT', `${OF_COMPANY}/accounts/*`, (_, id, accountId) => attach(backend, id!, accountId!)),
    on('DELETE', `${OF_COMPANY}/accounts/*`, (_, id, accountId) => {
      const { accounts } = companies.find(id!)!;
      companies.change(id!, { accounts: accounts.filter((account) => account.id !== accountId) });
      return NOTHING;
    }),
    on('GET', `${OF_COMPANY}/billing`, () => ok(companies.billing)),
    on('PUT', `${OF_COMPANY}/billing`, (request) => putBilling(companies, request)),
    ...bankAccountRoutes(companies),
  ];
}

function found(company: Company | undefined) {
  return company ? ok(company) : NOT_FOUND;
}

/** The one format that the mock knows. */
function taxProblem({ country, taxId }: CompanyFields) {
  return taxId && country === 'DE' && !/^DE\d{9}$/.test(taxId)
    ? fieldProblem(400, 'invalid', 'taxId', 'is no tax id of this country')
    : undefined;
}

function create(companies: MockCompanies, fields: CompanyFields) {
  const company = {
    ...fields,
    id: `co-new-${companies.all.length}`,
    accounts: [],
    taxIdChecked: fields.country === 'DE',
    version: 1,
  };
  const refused = taxProblem(fields);
  if (!refused) {
    companies.all = [company, ...companies.all];
  }
  return refused ?? ok(company, 201);
}

function put(companies: MockCompanies, id: string, { body, headers }: MockRequest) {
  if (headers.get('if-match') !== `"${companies.find(id)!.version}"`) {
    return CHANGED;
  }
  return taxProblem(body as CompanyFields) ?? ok(companies.change(id, body as CompanyFields));
}

function remove(companies: MockCompanies, id: string) {
  if (companies.find(id)!.accounts.length > 0) {
    return problem(409, 'company-pays', 'This company pays for accounts.');
  }
  companies.all = companies.all.filter((company) => company.id !== id);
  return NOTHING;
}

function attach({ companies, accounts }: MockBackend, id: string, accountId: string) {
  if (companies.payerOf(accountId)) {
    return problem(409, 'has-payer', 'Another company pays for this account.');
  }
  const { name } = accounts.find((account) => account.id === accountId)!;
  companies.change(id, { accounts: [...companies.find(id)!.accounts, { id: accountId, name }] });
  return NOTHING;
}

function putBilling(companies: MockCompanies, { body, headers }: MockRequest) {
  if (headers.get('if-match') !== `"${companies.billing.version}"`) {
    return CHANGED;
  }
  companies.billing = { ...(body as BillingFields), version: companies.billing.version + 1 };
  return ok(companies.billing);
}
