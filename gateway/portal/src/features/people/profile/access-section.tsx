import { Anchor, Divider, Skeleton, Stack, Switch, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { complain } from '@/lib/complain';
import { tell } from '@/lib/tell';
import { AccountMark } from '@/ui/account-mark';
import { LoadError } from '@/ui/load-error';
import { Section } from '@/ui/section';
import { useAccountsOf } from '../api/list-accounts-of';
import { useSetAdmin } from '../api/user-actions';
import classes from './profile.module.css';

/** What somebody may do, and where. */
export function AccessSection({ user }: { user: User }) {
  const { t } = useTranslation('people');
  return (
    <Section title={t('access.title')}>
      <AdminSwitch user={user} />
      <Divider my="md" />
      <Accounts user={user} />
    </Section>
  );
}

function AdminSwitch({ user: { id, name, admin } }: { user: User }) {
  const { t } = useTranslation('people');
  const set = useSetAdmin(id);
  const change = (wanted: boolean) =>
    set.mutate(wanted, {
      onSuccess: () => tell(t(wanted ? 'access.adminOn' : 'access.adminOff', { name })),
      onError: (error) => complain(t('profile.failed'), error),
    });
  return (
    <Switch
      label={t('access.admin')}
      description={t('access.adminHint')}
      checked={set.isPending ? set.variables : admin}
      disabled={set.isPending}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}

function Accounts({ user }: { user: User }) {
  const { t } = useTranslation(['people', 'common']);
  const accounts = useAccountsOf(user.id);
  if (accounts.isPending) {
    return <Skeleton h={40} />;
  }
  if (accounts.isError) {
    return <LoadError error={accounts.error} onRetry={() => void accounts.refetch()} />;
  }
  if (accounts.data.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('access.noAccounts')}
      </Text>
    );
  }
  return (
    <Stack gap="sm" component="ul" p={0} m={0} aria-label={t('access.accounts')}>
      {accounts.data.map(({ id, name, colour, role }) => (
        <li key={id} className={classes.row}>
          <AccountMark name={name} colour={colour} size={28} />
          <Anchor
            renderRoot={(props) => (
              <Link to="/accounts/$accountId/settings/members" params={{ accountId: id }} {...props} />
            )}
            size="sm"
            fw={500}
            className={classes.grow}
            c="var(--mantine-color-text)"
            truncate
          >
            {name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {role && t(`common:roles.${role}`)}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
