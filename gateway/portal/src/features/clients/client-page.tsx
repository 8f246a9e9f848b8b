import './words';
import { Alert, Anchor, Group, Skeleton, Stack } from '@mantine/core';
import { IconArrowLeft, IconBan, IconGitMerge } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Client } from '@/api/schema';
import { ProblemError } from '@/lib/api';
import { dateOf, fromNow } from '@/lib/format';
import { usePageTitle } from '@/lib/page-title';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { PersonAvatar } from '@/ui/person-avatar';
import { Time } from '@/ui/time';
import { useClient } from './api/get-client';
import classes from './clients.module.css';
import { ClientBadges } from './components/client-badges';
import { ClientMenu } from './components/client-menu';
import { TextButton } from './components/text-button';
import { ConsentSection } from './consent/consent-section';
import { MergedSection } from './merge/merged-section';
import { NoteSection } from './notes/note-section';
import { ProfileSection } from './profile/profile-section';
import { TimelineSection } from './timeline/timeline-section';

/** Everything about one client. */
export function ClientPage({ clientId }: { clientId: string }) {
  const { t } = useTranslation('clients');
  const { account, editsClients, texts } = useWorkplace();
  const { data: client, error, isPending, refetch } = useClient(account.id, clientId);
  usePageTitle(client?.name ?? t('title'));
  if (error instanceof ProblemError && error.status === 404) {
    throw error;
  }
  const current = client && client.mergedInto === null;
  return (
    <Page
      title={client?.name ?? t('title')}
      back={<Back />}
      picture={client && <PersonAvatar name={client.name} size={64} />}
      badges={client && <ClientBadges {...client} size="sm" />}
      hint={client && <Summary client={client} />}
      actions={
        current && (
          <Group gap="xs">
            {texts && <TextButton client={client} variant="filled" />}
            {editsClients && <ClientMenu client={client} />}
          </Group>
        )
      }
    >
      {isPending && <Skeleton h={320} radius="lg" />}
      {error && !client && <LoadError error={error} onRetry={() => void refetch()} />}
      {current && <Sections client={client} />}
      {client?.mergedInto && <MergedAway survivorId={client.mergedInto} />}
    </Page>
  );
}

function Back() {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  return (
    <Anchor
      size="sm"
      className={classes.back}
      renderRoot={(props) => (
        <Link to="/accounts/$accountId/clients" params={{ accountId: account.id }} {...props} />
      )}
    >
      <IconArrowLeft size={15} aria-hidden /> {t('page.back')}
    </Anchor>
  );
}

function Summary({ client: { phone, addedAt, lastReceivedAt, lastSentAt } }: { client: Client }) {
  const { t } = useTranslation('clients');
  return (
    <>
      <div>
        {formatPhone(phone)} · {t('page.since', { day: dateOf(addedAt) })}
      </div>
      <div>
        {lastReceivedAt ? (
          <Time at={lastReceivedAt}>{t('page.received', { time: fromNow(lastReceivedAt) })}</Time>
        ) : (
          t('page.neverReceived')
        )}
        {lastSentAt && (
          <>
            {' · '}
            <Time at={lastSentAt}>{t('page.sent', { time: fromNow(lastSentAt) })}</Time>
          </>
        )}
      </div>
    </>
  );
}

function Sections({ client }: { client: Client }) {
  const { t } = useTranslation('clients');
  return (
    <>
      {client.blocked && (
        <Alert
          variant="outline"
          color="red"
          mb="lg"
          icon={<IconBan aria-hidden />}
          title={t('page.blocked', { name: client.name })}
        >
          {client.blockReason}
        </Alert>
      )}
      <div className={classes.columns}>
        <ProfileSection client={client} />
        <Stack gap="lg" className={classes.side}>
          <NoteSection client={client} />
          <ConsentSection client={client} />
          <MergedSection client={client} />
        </Stack>
        <div className={classes.timeline}>
          <TimelineSection client={client} />
        </div>
      </div>
    </>
  );
}

function MergedAway({ survivorId }: { survivorId: string }) {
  const { t } = useTranslation('clients');
  const { account } = useWorkplace();
  const survivor = useClient(account.id, survivorId).data;
  return (
    <Alert icon={<IconGitMerge aria-hidden />} title={t('merge.away')}>
      <Anchor
        size="sm"
        underline="always"
        renderRoot={(props) => (
          <Link
            to="/accounts/$accountId/clients/$clientId"
            params={{ accountId: account.id, clientId: survivorId }}
            {...props}
          />
        )}
      >
        {t('merge.toSurvivor', { name: survivor?.name ?? '…' })}
      </Anchor>
    </Alert>
  );
}
