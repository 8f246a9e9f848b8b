import { createFileRoute } from '@tanstack/react-router';
import { CompanyPage } from '@/features/companies/company-page';

export const Route = createFileRoute('/_shell/admin/companies/$companyId')({
  component: function CompanyRoute() {
    const { companyId } = Route.useParams();
    return <CompanyPage key={companyId} companyId={companyId} />;
  },
});
