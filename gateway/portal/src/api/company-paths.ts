import type {
  BankAccount,
  BankAccountChange,
  BankNumbers,
  Billing,
  BillingFields,
  Company,
  CompanyFields,
  CompanyPage,
  NewBankAccount,
} from './company-schema';
import type { Answers, Asks, At, Body, Nothing } from './operations';

type OfCompany = { companyId: string };
type OfBankAccount = OfCompany & { bankAccountId: string };
type IfMatch<Path> = { parameters: { path: Path; header: { 'If-Match': string } } };

export interface CompanyQuery {
  query?: string;
  withAccounts?: boolean;
}

/** What the portal asks account-service about companies. */
export interface CompanyPaths {
  '/api/companies': {
    get: Asks<CompanyQuery & { page?: number; size?: number }> & Answers<CompanyPage>;
    post: Body<CompanyFields> & Answers<Company>;
  };
  '/api/companies/{companyId}': {
    get: At<OfCompany> & Answers<Company>;
    put: IfMatch<OfCompany> & Body<CompanyFields> & Answers<Company>;
    delete: At<OfCompany> & Nothing;
  };
  '/api/companies/{companyId}/accounts/{accountId}': {
    put: At<OfCompany & { accountId: string }> & Nothing;
    delete: At<OfCompany & { accountId: string }> & Nothing;
  };
  '/api/companies/{companyId}/billing': {
    get: At<OfCompany> & Answers<Billing>;
    put: IfMatch<OfCompany> & Body<BillingFields> & Answers<Billing>;
  };
  '/api/companies/{companyId}/bank-accounts': {
    get: At<OfCompany> & Answers<{ items: BankAccount[] }>;
    post: At<OfCompany> & Body<NewBankAccount> & Answers<BankAccount>;
  };
  '/api/companies/{companyId}/bank-accounts/{bankAccountId}': {
    patch: IfMatch<OfBankAccount> & Body<BankAccountChange> & Answers<BankAccount>;
    delete: At<OfBankAccount> & Nothing;
  };
  '/api/companies/{companyId}/bank-accounts/{bankAccountId}/reveal': {
    post: At<OfBankAccount> & Answers<BankNumbers>;
  };
}
