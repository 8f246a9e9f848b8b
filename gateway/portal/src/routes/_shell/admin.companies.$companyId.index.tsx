import { createFileRoute } from '@tanstack/react-router';
import { CompanyProfile } from '@/features/companies/profile/company-profile';

export const Route = createFileRoute('/_shell/admin/companies/$companyId/')({ component: CompanyProfile });
