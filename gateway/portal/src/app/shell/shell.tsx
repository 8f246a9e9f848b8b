import { useParams } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { useAccounts } from '@/api/accounts';
import { useMe } from '@/api/me';
import type { AccountList, Me } from '@/api/schema';
import { ProblemError } from '@/lib/api';
import { ErrorPage } from '../pages/error-page';
import { LoadingPage } from '@/ui/loading-page';
import { ShellLayout } from './shell-layout';

const NoticeCenter = lazy(() => import('@/features/notices/live/notice-center'));

/** Finds out who is here and where they work; everything else needs to know. */
export function Shell() {
  const me = useMe();
  const accounts = useAccounts(me.data);
  const failed = [me, accounts].find((query) => query.isError && !query.data);
  if (failed?.error) {
    const signedOut = failed.error instanceof ProblemError && failed.error.status === 401;
    // The session overlay lies above and leads to the sign-in.
    return signedOut ? (
      <LoadingPage />
    ) : (
      <ErrorPage error={failed.error} reset={() => void failed.refetch()} />
    );
  }
  if (!me.data || !accounts.data) {
    return <LoadingPage />;
  }
  return <ShellWithAccounts me={me.data} accounts={accounts.data} />;
}

function ShellWithAccounts({ me, accounts }: { me: Me; accounts: AccountList }) {
  const { accountId } = useParams({ strict: false });
  const { items, activeAccountId } = accounts;
  const asked = items.find((account) => account.id === accountId);
  const account = asked ?? items.find(({ id }) => id === activeAccountId) ?? items[0] ?? null;
  const unknown = accountId !== undefined && !asked;
  return (
    <>
      <ShellLayout key={account?.id} me={me} account={account} accounts={items} unknown={unknown} />
      <Suspense>
        <NoticeCenter userId={me.id} />
      </Suspense>
    </>
  );
}
