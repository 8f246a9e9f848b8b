import { createFileRoute } from '@tanstack/react-router';
import { CompanyAccounts } from '@/features/companies/accounts/company-accounts';

export const Route = createFileRoute('/_shell/admin/companies/$companyId/accounts')({
  component: CompanyAccounts,
});
