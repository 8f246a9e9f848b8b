import { Anchor, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/people-schema';
import { deedName } from '@/lib/deeds';
import { fromNow } from '@/lib/format';
import { LoadError } from '@/ui/load-error';
import { OutcomeBadge } from '@/ui/outcome-badge';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useLatestDeeds } from '../api/latest-deeds';
import classes from './profile.module.css';

/** What somebody did last. */
export function HistorySection({ user }: { user: User }) {
  const { t } = useTranslation('people');
  const deeds = useLatestDeeds(user.id);
  return (
    <Section
      title={t('history.title')}
      action={
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/admin/audit" search={{ actor: user.id }} {...props} />}
        >
          {t('history.all')}
        </Anchor>
      }
    >
      {deeds.isPending && <Skeleton h={80} />}
      {deeds.isError && <LoadError error={deeds.error} onRetry={() => void deeds.refetch()} />}
      {deeds.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('history.none')}
        </Text>
      )}
      <Stack gap="xs" component="ul" p={0} m={0}>
        {deeds.data?.map(({ sequence, action, outcome, at }) => (
          <li key={sequence} className={classes.row}>
            <Text size="sm" className={classes.grow} truncate>
              {deedName(action)}
            </Text>
            {outcome !== 'success' && <OutcomeBadge outcome={outcome} />}
            <Text size="xs" c="dimmed">
              <Time at={at}>{fromNow(at)}</Time>
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
