import { Navigate, createFileRoute } from '@tanstack/react-router';
import { useWorkplace } from '@/lib/workplace';

export const Route = createFileRoute('/_shell/accounts/$accountId/')({ component: ToFirstPage });

function ToFirstPage() {
  const { account } = useWorkplace();
  const to = account.role ? '/accounts/$accountId/inbox' : '/accounts/$accountId/settings';
  return <Navigate to={to} params={{ accountId: account.id }} replace />;
}
