import { createFileRoute } from '@tanstack/react-router';
import { CompanyStatements } from '@/features/companies/statements/company-statements';
import { monthOf } from '@/lib/search-values';

export const Route = createFileRoute('/_shell/admin/companies/$companyId/statements')({
  validateSearch: ({ month }): { month?: string } => ({ month: monthOf(month) }),
  component: CompanyStatements,
});
