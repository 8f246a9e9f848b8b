import type {
  BankAccount,
  BillingFields,
  Company,
  CompanyFields,
  CompanySummary,
} from '../api/company-schema.ts';
import { BAKERY, CLINIC } from './data.ts';
import { ago } from './people-data.ts';

const DAY = 86_400_000;

const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Juniper', 'Larch'];
const TRADES = ['Dental', 'Logistics', 'Salon', 'Veterinary', 'Plumbing', 'Fitness'];

function company(part: Partial<Company> & Pick<Company, 'id' | 'displayName'>): Company {
  return {
    legalName: `${part.displayName} LLC`,
    country: 'US',
    taxId: null,
    currency: 'USD',
    contacts: [],
    addresses: [],
    notes: null,
    taxIdChecked: part.taxId !== undefined,
    accounts: [],
    version: 1,
    ...part,
  };
}

/** Two that pay for something, one abroad, and enough others for a second page. */
export function companies(others: number): Company[] {
  return [
    company({
      id: 'co-riverside',
      displayName: 'Riverside Health',
      legalName: 'Riverside Health Partners LLC',
      taxId: '91-1144442',
      contacts: [
        {
          name: 'Nora Quinn',
          role: 'Accounting',
          email: 'nora@riverside.example',
          phone: '+12025550171',
        },
        { name: 'Peter Hale', role: 'Managing partner', email: 'peter@riverside.example', phone: null },
      ],
      addresses: [
        {
          kind: 'postal',
          lines: ['214 River Street', 'Suite 3'],
          city: 'Portland',
          region: 'OR',
          postalCode: '97201',
          country: 'US',
        },
      ],
      notes: 'Pays by bank transfer, wants one invoice for both accounts.',
      accounts: [{ id: CLINIC.id, name: CLINIC.name }],
      version: 3,
    }),
    company({
      id: 'co-bakery',
      displayName: 'Corner Bakery',
      accounts: [{ id: BAKERY.id, name: BAKERY.name }],
    }),
    company({
      id: 'co-hafen',
      displayName: 'Hafenklinik',
      legalName: 'Hafenklinik Hamburg GmbH',
      country: 'DE',
      currency: 'EUR',
      taxId: 'DE136695976',
    }),
    ...Array.from({ length: others }, (_, index) =>
      company({
        id: `co-${index + 1}`,
        displayName: `${NAMES[index % NAMES.length]} ${TRADES[Math.floor(index / NAMES.length) % TRADES.length]}`,
      }),
    ),
  ];
}

export function summaryOf(one: Company): CompanySummary {
  const { id, displayName, legalName, country, currency, accounts } = one;
  return { id, displayName, legalName, country, currency, accounts: accounts.length };
}

export const NEW_COMPANY: CompanyFields = {
  legalName: '',
  displayName: '',
  country: 'US',
  taxId: null,
  currency: 'USD',
  contacts: [],
  addresses: [],
  notes: null,
};

export function billing(): BillingFields {
  return {
    paymentDays: 30,
    monthlyFee: '49.00',
    includedSegments: 5000,
    prices: [
      { direction: 'out', kind: 'sms', country: 'US', price: '0.0079' },
      { direction: 'out', kind: 'sms', country: 'CA', price: '0.0095' },
      { direction: 'out', kind: 'mms', country: 'US', price: '0.02' },
      { direction: 'out', kind: 'sms', country: '*', price: '0.075' },
    ],
    invoiceAddress: null,
    invoiceEmail: 'invoices@riverside.example',
    purchaseOrder: 'PO-20931',
  };
}

export function bankAccounts(): BankAccount[] {
  const shared = { holder: 'Riverside Health Partners LLC', createdAt: ago(60 * DAY), version: 1 };
  return [
    {
      ...shared,
      id: 'ba-1',
      kind: 'us',
      country: 'US',
      lastFour: '6789',
      hasBic: false,
      verification: 'verified',
      isDefault: true,
    },
    {
      ...shared,
      id: 'ba-2',
      kind: 'iban',
      country: 'DE',
      lastFour: '3000',
      hasBic: true,
      verification: 'unverified',
      isDefault: false,
    },
  ];
}
