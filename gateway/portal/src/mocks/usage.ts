import type { Company, Named } from '../api/company-schema.ts';
import type { Correction, NewCorrection, Statement, StatementLine } from '../api/usage-schema.ts';
import type { MockBackend } from './backend.ts';
import { NOT_FOUND, fieldProblem, on, ok, type MockAnswer } from './http.ts';
import { ACCOUNTS, amountOf, linesOf, millionthsOf, sumOf, usage } from './usage-data.ts';

const OF_ACCOUNT = '/api/accounts/*';
const OF_COMPANY = '/api/companies/*';
const FEE = '49.00';

/** What account-service answers about usage and statements. */
export function usageRoutes(backend: MockBackend) {
  const companyOf = (id: string) => backend.companies.find(id);
  return [
    on('GET', '/api/usage', ({ query }) => ok(usageOfAll(query.get('from')!, query.get('to')!))),
    on('GET', `${OF_ACCOUNT}/usage`, ({ query }, id) =>
      ok(usage(query.get('from')!, query.get('to')!, [id!])),
    ),
    ...statements(`${OF_ACCOUNT}/statements/*`, (id, month) => accountStatement(backend, id, month)),
    ...statements(`${OF_COMPANY}/statements/*`, (id, month) => {
      const company = companyOf(id);
      return company && companyStatement(backend, company, month);
    }),
    on('POST', `${OF_COMPANY}/statements/*/corrections`, ({ body }, id, month) =>
      correct(backend, companyOf(id!)!, month!, body as NewCorrection),
    ),
  ];
}

function usageOfAll(from: string, to: string) {
  const accounts = ACCOUNTS.map((account) => ({ account, ...usage(from, to, [account.id]).total }));
  return {
    ...usage(
      from,
      to,
      ACCOUNTS.map(({ id }) => id),
    ),
    accounts,
  };
}

function statements(path: string, find: (id: string, month: string) => Statement | undefined) {
  const answer = (id: string, month: string, how: (statement: Statement) => MockAnswer) => {
    const statement = find(id, month);
    return statement ? how(statement) : NOT_FOUND;
  };
  return [
    on('GET', path, (_, id, month) => answer(id!, month!, ok)),
    on('GET', `${path}/csv`, (_, id, month) =>
      answer(id!, month!, ({ lines }) => ({ status: 200, body: asTable(lines), contentType: 'text/csv' })),
    ),
    on('GET', `${path}/pdf`, (_, id, month) =>
      answer(id!, month!, () => ({ status: 200, body: '%PDF-1.7', contentType: 'application/pdf' })),
    ),
  ];
}

function asTable(lines: StatementLine[]) {
  const rows = lines.map(({ account, direction, kind, country, texts }) =>
    [account.name, direction, kind, country, texts].join(','),
  );
  return ['account,direction,kind,country,texts', ...rows].join('\r\n');
}

function totalsOf(lines: StatementLine[]) {
  return sumOf(
    lines.map(({ direction, kind, texts, segments }) => {
      const nothing = { texts: 0, segments: 0, mms: 0 };
      const counted = { texts, segments, mms: kind === 'mms' ? texts : 0 };
      return direction === 'out'
        ? { sent: counted, received: nothing }
        : { sent: nothing, received: counted };
    }),
  );
}

function isProvisional(month: string) {
  return month >= new Date().toISOString().slice(0, 7);
}

function notesOf(month: string, paid: boolean) {
  return [
    ...(isProvisional(month) ? ['Provisional: the month is not over.'] : []),
    'Days and months are those of UTC. A text counts on the day on which Twilio accepted or we received it.',
    paid
      ? 'An SMS costs its price for each segment, an MMS its price once. Each line is rounded once, half up.'
      : 'No company pays for this account: there are no prices.',
  ];
}

function companyStatement(backend: MockBackend, company: Company, month: string): Statement {
  const lines = company.accounts.flatMap((account) => linesOf(account, true));
  const corrections = backend.companies.corrections.get(`${company.id} ${month}`) ?? [];
  const amounts = [FEE, ...lines.map(({ amount }) => amount!), ...corrections.map(({ amount }) => amount)];
  const total = amounts.reduce((sum, amount) => sum + millionthsOf(amount), 0n);
  return {
    month,
    company: { id: company.id, name: company.displayName },
    account: null,
    currency: company.currency,
    provisional: isProvisional(month),
    lines,
    monthlyFee: FEE,
    corrections,
    total: amountOf(total, 2),
    totals: totalsOf(lines),
    notes: notesOf(month, true),
  };
}

function accountStatement(backend: MockBackend, id: string, month: string): Statement | undefined {
  const account = ACCOUNTS.find((one) => one.id === id);
  if (!account) {
    return undefined;
  }
  const payer = backend.companies.payerOf(id);
  const lines = linesOf(account, payer !== undefined);
  const total = lines.reduce((sum, { amount }) => sum + millionthsOf(amount ?? '0'), 0n);
  return {
    month,
    company: payer ? { id: payer.id, name: payer.displayName } : null,
    account,
    currency: payer?.currency ?? null,
    provisional: isProvisional(month),
    lines,
    monthlyFee: null,
    corrections: [],
    total: payer ? amountOf(total, 2) : null,
    totals: totalsOf(lines),
    notes: notesOf(month, payer !== undefined),
  };
}

function correct(backend: MockBackend, company: Company, month: string, wanted: NewCorrection) {
  if (millionthsOf(wanted.amount) === 0n) {
    return fieldProblem(400, 'invalid', 'amount', 'must not be zero');
  }
  const { corrections } = backend.companies;
  const key = `${company.id} ${month}`;
  const made = corrections.get(key) ?? [];
  const account: Named | undefined = company.accounts.find(({ id }) => id === wanted.accountId);
  const correction: Correction = {
    id: `co-${made.length + 1}`,
    account: account ?? null,
    amount: wanted.amount,
    currency: company.currency,
    reason: wanted.reason,
    by: { id: backend.me.id, name: backend.me.name },
    at: new Date().toISOString(),
  };
  corrections.set(key, [...made, correction]);
  return ok(companyStatement(backend, company, month), 201);
}
