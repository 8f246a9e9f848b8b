import { createContext, use } from 'react';
import type { Company } from '@/api/company-schema';

export const CompanyContext = createContext<Company | null>(null);

/** The company whose page is open. */
export function useThisCompany() {
  const company = use(CompanyContext);
  if (!company) {
    throw new Error("useThisCompany is for the parts of a company's page");
  }
  return company;
}
