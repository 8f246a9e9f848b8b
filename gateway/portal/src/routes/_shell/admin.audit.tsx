import { createFileRoute } from '@tanstack/react-router';
import { AuditPage } from '@/features/audit/audit-page';
import { oneOf, text } from '@/lib/search-values';

interface AuditSearch {
  q?: string;
  actor?: string;
  action?: string;
  accountId?: string;
  outcome?: 'success' | 'refused' | 'failed';
  from?: string;
  to?: string;
}

export const Route = createFileRoute('/_shell/admin/audit')({
  validateSearch: ({ q, actor, action, accountId, outcome, from, to }): AuditSearch => ({
    q: text(q),
    actor: text(actor),
    action: text(action),
    accountId: text(accountId),
    outcome: oneOf(['success', 'refused', 'failed'], outcome),
    from: text(from),
    to: text(to),
  }),
  component: AuditPage,
});
