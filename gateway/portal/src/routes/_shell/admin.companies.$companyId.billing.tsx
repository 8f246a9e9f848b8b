import { createFileRoute } from '@tanstack/react-router';
import { CompanyBilling } from '@/features/companies/billing/company-billing';

export const Route = createFileRoute('/_shell/admin/companies/$companyId/billing')({
  component: CompanyBilling,
});
