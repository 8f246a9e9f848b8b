import { Navigate } from '@tanstack/react-router';
import { useWorkplace } from '@/lib/workplace';

/** The portal's front door leads into the account worked in last. */
export function HomePage() {
  const { account } = useWorkplace();
  return <Navigate to="/accounts/$accountId" params={{ accountId: account.id }} replace />;
}
