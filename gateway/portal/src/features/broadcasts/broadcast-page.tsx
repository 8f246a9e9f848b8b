import './words';
import { Anchor, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Broadcast } from '@/api/broadcast-schema';
import { ProblemError } from '@/lib/api';
import { fromNow } from '@/lib/format';
import { usePageTitle } from '@/lib/page-title';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { absoluteTimeIn } from '@/lib/zoned';
import { BackLink } from '@/ui/back-link';
import { LoadError } from '@/ui/load-error';
import { Page } from '@/ui/page';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useBroadcast } from './api/broadcasts';
import classes from './broadcast-page.module.css';
import { MembersOnly } from './members-only';
import { nameOf } from './name-of';
import { Actions } from './progress/actions';
import { ProgressSection } from './progress/progress-section';
import { RecipientsSection } from './progress/recipients-section';
import { StateBadge } from './state-badge';

/** One broadcast: what was said to whom, and how far it is. */
export function BroadcastPage({ broadcastId }: { broadcastId: string }) {
  const { t } = useTranslation('broadcasts');
  const { account, texts } = useWorkplace();
  const broadcast = useBroadcast(account.id, broadcastId, texts);
  usePageTitle(broadcast.data ? nameOf(broadcast.data) : t('untitled'));
  if (!texts) {
    return <MembersOnly />;
  }
  if (broadcast.error instanceof ProblemError && broadcast.error.status === 404) {
    throw broadcast.error;
  }
  if (broadcast.data) {
    return <Loaded broadcast={broadcast.data} />;
  }
  return (
    <Page title={t('untitled')}>
      {broadcast.error ? (
        <LoadError error={broadcast.error} onRetry={() => void broadcast.refetch()} />
      ) : (
        <Skeleton h={320} radius="lg" />
      )}
    </Page>
  );
}

function Loaded({ broadcast }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const { account } = useWorkplace();
  const params = { accountId: account.id };
  const { body, state, from, sendAt } = broadcast;
  return (
    <Page
      title={nameOf(broadcast)}
      hint={<About broadcast={broadcast} />}
      badges={
        <span role="status">
          <StateBadge state={state} />
        </span>
      }
      back={
        <BackLink
          renderRoot={(props) => <Link to="/accounts/$accountId/broadcasts" params={params} {...props} />}
        >
          {t('back')}
        </BackLink>
      }
      actions={<Actions broadcast={broadcast} />}
    >
      <Stack gap="md">
        {state === 'scheduled' && sendAt && (
          <Text size="sm" fw={600}>
            {t('page.starts', { when: fromNow(sendAt), time: absoluteTimeIn(sendAt, account.timeZone) })}
          </Text>
        )}
        {state !== 'scheduled' && <ProgressSection broadcast={broadcast} />}
        <Section title={t('page.text')}>
          <div className={classes.bubble}>{body}</div>
          <Text size="xs" c="dimmed" mt={6}>
            {t('page.from', { number: formatPhone(from) })}
          </Text>
        </Section>
        <RecipientsSection broadcast={broadcast} />
      </Stack>
    </Page>
  );
}

/** To whom, by whom and when. */
function About({ broadcast: { groups, pages, author, createdAt, counts } }: { broadcast: Broadcast }) {
  const { t } = useTranslation('broadcasts');
  const { account } = useWorkplace();
  return (
    <>
      {t('people', { count: counts.total })}
      {' · '}
      {groups.length + pages.length === 0 && t('single')}
      {groups.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Anchor
            inherit
            underline="always"
            c="inherit"
            renderRoot={(props) => (
              <Link
                to="/accounts/$accountId/groups/$groupId"
                params={{ accountId: account.id, groupId: id }}
                {...props}
              />
            )}
          >
            {name}
          </Anchor>
        </span>
      ))}
      {pages.map(({ id, title }, index) => (
        <span key={id}>
          {groups.length + index > 0 && ', '}
          <Anchor
            inherit
            underline="always"
            c="inherit"
            renderRoot={(props) => (
              <Link
                to="/accounts/$accountId/pages/$pageId"
                params={{ accountId: account.id, pageId: id }}
                {...props}
              />
            )}
          >
            {title}
          </Anchor>
        </span>
      ))}
      {' · '}
      {t('by', { name: author.name ?? t('someone') })}, <Time at={createdAt}>{fromNow(createdAt)}</Time>
    </>
  );
}
