import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '@/features/people/people-page';
import { oneOf, text } from '@/lib/search-values';

interface PeopleSearch {
  q?: string;
  status?: 'active' | 'disabled';
  role?: 'admin' | 'user';
}

export const Route = createFileRoute('/_shell/admin/people/')({
  validateSearch: ({ q, status, role }): PeopleSearch => ({
    q: text(q),
    status: oneOf(['active', 'disabled'], status),
    role: oneOf(['admin', 'user'], role),
  }),
  component: PeoplePage,
});
