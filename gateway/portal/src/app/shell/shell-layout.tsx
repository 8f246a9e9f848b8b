import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { Outlet, useMatchRoute, useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, lazy, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefreshAccounts } from '@/api/accounts';
import type { Account, Me } from '@/api/schema';
import { IncidentBanner } from '@/features/health/incident-banner';
import { useIncident } from '@/features/health/use-incident';
import { useUnreadCount } from '@/features/inbox/api/list-conversations';
import { useLiveInbox } from '@/features/inbox/live/use-live-inbox';
import { isByOwnWill } from '@/lib/own-farewells';
import { ShellContext } from '@/lib/workplace';
import { NotFoundPage } from '../pages/not-found-page';
import { PhoneHeader } from './phone-header';
import classes from './shell.module.css';
import { ShortcutHelp } from './shortcut-help';
import { SideBar } from './side-bar';
import { useFavicon } from './use-favicon';

const CommandPalette = lazy(() => import('./command-palette'));

const HEADER_HEIGHT = 56;

interface Props {
  me: Me;
  /** Null for who is in none. */
  account: Account | null;
  accounts: Account[];
  /** The address names an account that is not there for this person. */
  unknown: boolean;
}

export function ShellLayout({ me, account, accounts, unknown }: Props) {
  const { t } = useTranslation();
  const [menuOpen, menu] = useDisclosure(false);
  const { conversationId, accountId: named } = useParams({ strict: false });
  const member = (account?.role ?? null) !== null;
  const accountId = account?.id ?? '';
  const { count: unread, loaded } = useUnreadCount(accountId, member);
  const state = useLiveInbox(accountId, member && loaded, useLeaveAccount(account));
  const live = member ? state : null;
  useFavicon(unread > 0);
  const { manages } = powersOf(me, account);
  const { incident, close } = useIncident(named ? account : null, manages);
  const workplace = useMemo(
    () => ({ me, account, ...powersOf(me, account), unread, live }),
    [me, account, unread, live],
  );
  // On a phone an open conversation has the whole screen: its own header leads back.
  const headerHeight = conversationId ? 0 : HEADER_HEIGHT;
  return (
    <ShellContext value={workplace}>
      <a href="#main" className={classes.skip}>
        {t('app.skip')}
      </a>
      <AppShell
        header={{ height: { base: headerHeight, sm: 0 } }}
        navbar={{ width: 244, breakpoint: 'sm', collapsed: { mobile: !menuOpen } }}
        padding={0}
      >
        {!conversationId && <PhoneHeader menuOpen={menuOpen} onToggle={menu.toggle} />}
        <SideBar accounts={accounts} onNavigate={menu.close} />
        <AppShell.Main
          id="main"
          tabIndex={-1}
          className={classes.main}
          data-incident={incident ? '' : undefined}
        >
          {account && incident && (
            <IncidentBanner accountId={account.id} incident={incident} onClose={close} />
          )}
          {unknown ? <NotFoundPage /> : <Outlet />}
        </AppShell.Main>
      </AppShell>
      <Suspense>
        <CommandPalette accounts={accounts} />
      </Suspense>
      <ShortcutHelp />
    </ShellContext>
  );
}

/** What the role in the account opens; an admin manages it all, and writes nobody's texts. */
function powersOf({ admin }: Me, account: Account | null) {
  const role = account?.role ?? null;
  const manages = admin || role === 'owner';
  const texts = role !== null && role !== 'read-only';
  return { manages, texts, supervises: manages || role === 'supervisor', editsClients: texts || admin };
}

/** Leads out of an account whose membership has just ended. */
function useLeaveAccount(account: Account | null) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const matches = useMatchRoute();
  const refresh = useRefreshAccounts();
  return () => {
    if (!isByOwnWill(account?.id)) {
      notifications.show({
        color: 'yellow',
        autoClose: false,
        title: t('revoked.title', { account: account?.name }),
        message: t('revoked.hint'),
      });
    }
    if (matches({ to: '/accounts/$accountId', fuzzy: true })) {
      void navigate({ to: '/', replace: true });
    }
    void refresh();
  };
}
