import { createFileRoute } from '@tanstack/react-router';
import { CompaniesPage } from '@/features/companies/companies-page';
import { oneOf, text } from '@/lib/search-values';

interface CompaniesSearch {
  q?: string;
  accounts?: 'with' | 'without';
  page?: number;
}

export const Route = createFileRoute('/_shell/admin/companies/')({
  validateSearch: ({ q, accounts, page }): CompaniesSearch => ({
    q: text(q),
    accounts: oneOf(['with', 'without'], accounts),
    page: Number.isInteger(page) && Number(page) > 1 ? Number(page) : undefined,
  }),
  component: CompaniesPage,
});
