/** What account-service answers about companies and how they pay. */

export interface Named {
  id: string;
  name: string;
}

/** The amount is a string: a number would not keep it exactly. */
export interface Money {
  amount: string;
  currency: string;
}

export interface CompanySummary {
  id: string;
  displayName: string;
  legalName: string;
  country: string;
  currency: string;
  /** How many accounts it pays for. */
  accounts: number;
}

export interface CompanyPage {
  items: CompanySummary[];
  page: number;
  pages: number;
  total: number;
}

export interface CompanyContact {
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
}

export interface CompanyAddress {
  kind: 'postal' | 'visiting';
  lines: string[];
  city: string;
  region: string | null;
  postalCode: string | null;
  country: string;
}

/** What an admin writes about a company. */
export interface CompanyFields {
  legalName: string;
  displayName: string;
  country: string;
  taxId: string | null;
  currency: string;
  contacts: CompanyContact[];
  addresses: CompanyAddress[];
  notes: string | null;
}

export interface Company extends CompanyFields {
  id: string;
  /** False for countries whose tax ids are not known. */
  taxIdChecked: boolean;
  accounts: Named[];
  version: number;
}

export type TextDirection = 'out' | 'in';
export type TextKind = 'sms' | 'mms';

export interface Price {
  direction: TextDirection;
  kind: TextKind;
  /** Of the recipient or the sender; `*` is every other one. */
  country: string;
  price: string;
}

export interface BillingFields {
  paymentDays: number;
  monthlyFee: string;
  includedSegments: number;
  prices: Price[];
  invoiceAddress: string | null;
  invoiceEmail: string | null;
  purchaseOrder: string | null;
}

export interface Billing extends BillingFields {
  version: number;
}

export type BankAccountKind = 'iban' | 'us';
export type Verification = 'unverified' | 'verified' | 'rejected';

export interface BankAccount {
  id: string;
  kind: BankAccountKind;
  holder: string;
  country: string;
  lastFour: string;
  hasBic: boolean;
  verification: Verification;
  isDefault: boolean;
  createdAt: string;
  version: number;
}

export interface NewBankAccount {
  kind: BankAccountKind;
  holder: string;
  iban?: string;
  bic?: string;
  routingNumber?: string;
  accountNumber?: string;
  isDefault?: boolean;
}

export interface BankAccountChange {
  holder?: string;
  verification?: Verification;
  isDefault?: boolean;
}

/** What is shown only after a new proof of who asks. */
export interface BankNumbers {
  iban: string | null;
  bic: string | null;
  routingNumber: string | null;
  accountNumber: string | null;
}
