import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Terms } from '@/api/enrolment-schema';
import { dateOf } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import { LoadError } from '@/ui/load-error';
import { LoadMore } from '@/ui/load-more';
import { RowSkeleton } from '@/ui/row-skeleton';
import { Time } from '@/ui/time';
import { useAcceptances } from '../api/terms';
import classes from './terms.module.css';

/** Who accepted a version of the terms, and when. */
export function Acceptances({ terms: { id, title } }: { terms: Terms }) {
  const { t } = useTranslation('enrolment');
  const { account } = useWorkplace();
  const query = useAcceptances(account.id, id);
  const items = query.data?.pages.flatMap((page) => page.items);
  if (!items) {
    return query.error ? (
      <LoadError error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <RowSkeleton rows={4} />
    );
  }
  if (items.length === 0) {
    return <Text c="dimmed">{t('terms.nobody')}</Text>;
  }
  return (
    <>
      <ul className={classes.list} aria-label={title}>
        {items.map(({ client: { id: clientId, name, phone }, at }) => (
          <li key={clientId} className={classes.row}>
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text size="sm" fw={600} dir="auto">
                  {name}
                </Text>
                <Text size="xs" c="dimmed">
                  {formatPhone(phone)}
                </Text>
              </div>
              <Text size="sm" c="dimmed" component="div">
                <Time at={at}>{dateOf(at)}</Time>
              </Text>
            </Group>
          </li>
        ))}
      </ul>
      <LoadMore query={query} />
    </>
  );
}
