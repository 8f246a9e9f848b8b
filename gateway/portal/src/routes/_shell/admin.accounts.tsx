import { createFileRoute } from '@tanstack/react-router';
import { AllAccountsPage } from '@/features/account/admin/all-accounts-page';
import { text } from '@/lib/search-values';

interface AccountsSearch {
  q?: string;
  /** Those that were deleted, instead of those that are open. */
  deleted?: true;
  /** Begins with the form for a new one. */
  new?: true;
}

function flag(value: unknown) {
  return value === true ? true : undefined;
}

export const Route = createFileRoute('/_shell/admin/accounts')({
  validateSearch: (search): AccountsSearch => ({
    q: text(search.q),
    deleted: flag(search.deleted),
    new: flag(search.new),
  }),
  component: AllAccountsPage,
});
