import { Badge, Button, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Session, User } from '@/api/people-schema';
import { useEndSession, useSessions, useSignOutEverywhere } from '@/api/sessions';
import { complain } from '@/lib/complain';
import { fromNow } from '@/lib/format';
import { tell } from '@/lib/tell';
import { useQuestion } from '@/ui/use-question';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LoadError } from '@/ui/load-error';
import { Section } from '@/ui/section';
import classes from './profile.module.css';

/** Where somebody is signed in. */
export function SessionSection({ user: { id, name } }: { user: User }) {
  const { t } = useTranslation('people');
  const sessions = useSessions(id);
  const signOut = useSignOutEverywhere(id);
  const { ask, dialog } = useQuestion();
  const askAll = () =>
    ask({
      title: t('sessions.endAllSure', { name }),
      consequence: t('sessions.endAllConsequence', { name }),
      confirm: t('sessions.endAll'),
      onConfirm: async () => {
        await signOut.mutateAsync();
        tell(t('sessions.endAllDone', { name }));
      },
    });
  return (
    <Section title={t('sessions.title')}>
      {sessions.isPending && <Skeleton h={80} />}
      {sessions.isError && <LoadError error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('sessions.none')}
        </Text>
      )}
      <Stack gap="sm" component="ul" p={0} m={0}>
        {sessions.data?.map((session) => (
          <SessionRow key={session.id} userId={id} session={session} />
        ))}
      </Stack>
      {sessions.data && sessions.data.length > 0 && (
        <Button size="xs" variant="default" fullWidth mt="md" onClick={askAll}>
          {t('sessions.endAll')}
        </Button>
      )}
      <ConfirmDialog {...dialog} />
    </Section>
  );
}

function useDeviceName({ browser, os, client }: Session) {
  const { t } = useTranslation('people');
  if (browser && os) {
    return t('sessions.device', { browser, os });
  }
  return browser ?? os ?? client ?? t('sessions.unknown');
}

function SessionRow({ userId, session }: { userId: string; session: Session }) {
  const { t } = useTranslation('people');
  const end = useEndSession(userId);
  const device = useDeviceName(session);
  const { id, ip, lastSeenAt, current } = session;
  return (
    <li className={classes.row}>
      <div className={classes.grow}>
        <Text size="sm" fw={500} component="div">
          {device}{' '}
          {current && (
            <Badge size="xs" variant="default">
              {t('sessions.thisDevice')}
            </Badge>
          )}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {[ip, t('sessions.seen', { time: fromNow(lastSeenAt) })].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        fw={500}
        aria-label={t('sessions.endName', { device })}
        loading={end.isPending}
        onClick={() => end.mutate(id, { onError: (error) => complain(t('profile.failed'), error) })}
      >
        {t('sessions.end')}
      </Button>
    </li>
  );
}
