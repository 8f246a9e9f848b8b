import { Navigate } from '@tanstack/react-router';
import { useShell } from '@/lib/workplace';
import { FirstAccountPage } from '../pages/first-account-page';
import { NoAccountPage } from '../pages/no-account-page';

/** The portal's front door leads into the account worked in last; who is in none is shown a way on. */
export function HomePage() {
  const { me, account } = useShell();
  if (!account) {
    return me.admin ? <FirstAccountPage /> : <NoAccountPage me={me} />;
  }
  return <Navigate to="/accounts/$accountId" params={{ accountId: account.id }} replace />;
}
