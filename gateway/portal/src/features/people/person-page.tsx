import './words';
import { Alert, Anchor, Skeleton, Stack } from '@mantine/core';
import { IconArrowLeft, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { ProblemError } from '@/lib/api';
import { dateOf, fromNow } from '@/lib/format';
import { usePageTitle } from '@/lib/page-title';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { PersonAvatar } from '@/ui/person-avatar';
import { Time } from '@/ui/time';
import { useUser } from './api/get-user';
import { AboutSection } from './profile/about-section';
import { AccessSection } from './profile/access-section';
import { HistorySection } from './profile/history-section';
import { LeaveSection } from './profile/leave-section';
import classes from './profile/profile.module.css';
import { SecuritySection } from './profile/security-section';
import { SessionSection } from './profile/session-section';
import { UserBadges } from './user-badges';

/** Everything about one person that an admin may see and do. */
export function PersonPage({ userId }: { userId: string }) {
  const { t } = useTranslation(['people', 'common']);
  const user = useUser(userId);
  usePageTitle(user.data?.name ?? t('people.title'), t('common:nav.admin'));
  if (user.error instanceof ProblemError && user.error.status === 404) {
    throw user.error;
  }
  return (
    <Page
      title={user.data?.name ?? t('people.title')}
      back={<Back />}
      picture={user.data && <PersonAvatar name={user.data.name} user={user.data} size={64} />}
      badges={user.data && <UserBadges user={user.data} />}
      hint={user.data && <Summary user={user.data} />}
    >
      {user.isPending && <Skeleton h={320} radius="lg" />}
      {user.isError && !user.data && <LoadError error={user.error} onRetry={() => void user.refetch()} />}
      {user.data && <Sections user={user.data} />}
    </Page>
  );
}

function Back() {
  const { t } = useTranslation('people');
  return (
    <Anchor size="sm" className={classes.back} renderRoot={(props) => <Link to="/admin/people" {...props} />}>
      <IconArrowLeft size={15} aria-hidden /> {t('profile.back')}
    </Anchor>
  );
}

function Summary({ user: { username, lastSignInAt, invitedBy, createdAt } }: { user: User }) {
  const { t } = useTranslation('people');
  const day = dateOf(createdAt);
  return (
    <>
      <div>
        {username} ·{' '}
        {lastSignInAt ? (
          <Time at={lastSignInAt}>{t('profile.lastSignIn', { time: fromNow(lastSignInAt) })}</Time>
        ) : (
          t('profile.neverSignedIn')
        )}
      </div>
      <div>
        {invitedBy
          ? t('profile.invitedBy', { name: invitedBy.name ?? t('someone'), day })
          : t('profile.since', { day })}
      </div>
    </>
  );
}

function Sections({ user }: { user: User }) {
  const { t } = useTranslation('people');
  if (user.status === 'deleted') {
    return (
      <Stack gap="lg">
        <Alert color="gray" icon={<IconInfoCircle aria-hidden />}>
          {t('profile.deleted')}
        </Alert>
        <HistorySection user={user} />
      </Stack>
    );
  }
  return (
    <>
      {user.status === 'disabled' && (
        <Alert variant="outline" color="red" mb="lg" icon={<IconInfoCircle aria-hidden />}>
          {t('profile.disabled', { name: user.name })}
        </Alert>
      )}
      <div className={classes.columns}>
        <Stack gap="lg">
          <AboutSection user={user} />
          <AccessSection user={user} />
          <HistorySection user={user} />
        </Stack>
        <Stack gap="lg">
          <SecuritySection user={user} />
          <SessionSection user={user} />
          <LeaveSection user={user} />
        </Stack>
      </div>
    </>
  );
}
