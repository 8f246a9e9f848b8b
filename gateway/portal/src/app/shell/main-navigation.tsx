import { Badge, NavLink } from '@mantine/core';
import {
  IconBuildingStore,
  IconFlag,
  IconInbox,
  IconNews,
  IconShieldCog,
  IconSpeakerphone,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema';
import { useShell } from '@/lib/workplace';
import classes from './shell.module.css';

/** The pages that the person's role opens. */
export function MainNavigation({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const { me, account } = useShell();
  return (
    <div className={classes.nav}>
      {account && <AccountPages account={account} onNavigate={onNavigate} />}
      {me.admin && (
        <NavLink
          className={classes.navLink}
          onClick={onNavigate}
          renderRoot={(props) => <Link to="/admin" {...props} />}
          label={t('nav.admin')}
          leftSection={<IconShieldCog size={19} stroke={1.7} aria-hidden />}
        />
      )}
    </div>
  );
}

function AccountPages({ account, onNavigate }: { account: Account; onNavigate: () => void }) {
  const { t } = useTranslation();
  const { supervises, unread } = useShell();
  const params = { accountId: account.id };
  const shared = { className: classes.navLink, onClick: onNavigate };
  return (
    <>
      {account.role && (
        <NavLink
          {...shared}
          renderRoot={(props) => <Link to="/accounts/$accountId/inbox" params={params} {...props} />}
          label={t('nav.inbox')}
          leftSection={<IconInbox size={19} stroke={1.7} aria-hidden />}
          rightSection={unread > 0 && <UnreadBadge count={unread} />}
        />
      )}
      <NavLink
        {...shared}
        renderRoot={(props) => <Link to="/accounts/$accountId/clients" params={params} {...props} />}
        label={t('nav.clients')}
        leftSection={<IconUsers size={19} stroke={1.7} aria-hidden />}
      />
      <NavLink
        {...shared}
        renderRoot={(props) => <Link to="/accounts/$accountId/groups" params={params} {...props} />}
        label={t('nav.groups')}
        leftSection={<IconUsersGroup size={19} stroke={1.7} aria-hidden />}
      />
      {account.role && (
        <NavLink
          {...shared}
          renderRoot={(props) => <Link to="/accounts/$accountId/broadcasts" params={params} {...props} />}
          label={t('nav.broadcasts')}
          leftSection={<IconSpeakerphone size={19} stroke={1.7} aria-hidden />}
        />
      )}
      <NavLink
        {...shared}
        renderRoot={(props) => <Link to="/accounts/$accountId/pages" params={params} {...props} />}
        label={t('nav.pages')}
        leftSection={<IconFlag size={19} stroke={1.7} aria-hidden />}
      />
      <NavLink
        {...shared}
        renderRoot={(props) => <Link to="/accounts/$accountId/posts" params={params} {...props} />}
        label={t('nav.posts')}
        leftSection={<IconNews size={19} stroke={1.7} aria-hidden />}
      />
      {supervises && (
        <NavLink
          {...shared}
          renderRoot={(props) => <Link to="/accounts/$accountId/settings" params={params} {...props} />}
          label={t('nav.account')}
          leftSection={<IconBuildingStore size={19} stroke={1.7} aria-hidden />}
        />
      )}
    </>
  );
}

function UnreadBadge({ count }: { count: number }) {
  const { t } = useTranslation('inbox');
  return (
    <Badge size="sm" circle={count < 10} role="img" aria-label={t('unread', { count })}>
      {count > 99 ? '99+' : count}
    </Badge>
  );
}
