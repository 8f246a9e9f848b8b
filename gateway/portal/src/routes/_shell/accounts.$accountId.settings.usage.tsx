import { createFileRoute } from '@tanstack/react-router';
import { UsagePage } from '@/features/usage/usage-page';
import { monthOf } from '@/lib/search-values';

interface UsageSearch {
  days?: 90 | 365;
  month?: string;
}

export const Route = createFileRoute('/_shell/accounts/$accountId/settings/usage')({
  validateSearch: ({ days, month }): UsageSearch => ({
    days: days === 90 || days === 365 ? days : undefined,
    month: monthOf(month),
  }),
  component: UsagePage,
});
