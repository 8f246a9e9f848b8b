import { createFileRoute } from '@tanstack/react-router';
import { CompanyBank } from '@/features/companies/bank/company-bank';

export const Route = createFileRoute('/_shell/admin/companies/$companyId/bank')({ component: CompanyBank });
