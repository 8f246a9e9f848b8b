import { IconBuilding, IconMessages, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccountSummary } from '../api/count-accounts';
import { useUserSummary } from '../api/count-users';
import classes from './overview.module.css';
import { StatTile } from './stat-tile';

/** How many of everything there are. */
export function StatTiles() {
  return (
    <div className={classes.stats}>
      <PeopleTile />
      <AccountsTile />
      <CompaniesTile />
    </div>
  );
}

function PeopleTile() {
  const { t } = useTranslation('overview');
  const users = useUserSummary();
  return (
    <StatTile
      title={t('people.title')}
      icon={IconUsers}
      query={users}
      count={({ active }) => active}
      to="/admin/people"
    >
      {({ invited, disabled }) => (
        <>
          <Link to="/admin/invitations" className={classes.more}>
            {t('people.invited', { formatted: invited.toLocaleString() })}
          </Link>
          <Link to="/admin/people" search={{ status: 'disabled' }} className={classes.more}>
            {t('people.disabled', { formatted: disabled.toLocaleString() })}
          </Link>
        </>
      )}
    </StatTile>
  );
}

function AccountsTile() {
  const { t } = useTranslation('overview');
  const accounts = useAccountSummary();
  return (
    <StatTile
      title={t('accounts.title')}
      icon={IconMessages}
      query={accounts}
      count={({ active }) => active}
      to="/admin/accounts"
    >
      {({ deleted: count }) =>
        count > 0 ? (
          <Link to="/admin/accounts" search={{ deleted: true }} className={classes.more}>
            {t('accounts.deleted', { count, formatted: count.toLocaleString() })}
          </Link>
        ) : (
          t('accounts.none')
        )
      }
    </StatTile>
  );
}

function CompaniesTile() {
  const { t } = useTranslation('overview');
  const accounts = useAccountSummary();
  return (
    <StatTile
      title={t('companies.title')}
      icon={IconBuilding}
      query={accounts}
      count={({ companies }) => companies}
      to="/admin/companies"
    >
      {() => t('companies.hint')}
    </StatTile>
  );
}
