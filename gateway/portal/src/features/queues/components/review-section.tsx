import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/api/accounts';
import { useShell } from '@/lib/workplace';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { useReview } from '../api/queues';
import classes from './queues.module.css';

/** Texts of which nobody knows whether they were sent: their members decide in the inbox. */
export function ReviewSection() {
  const { t } = useTranslation('queues');
  return (
    <Section title={t('review.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('review.hint')}
      </Text>
      <Loaded query={useReview()}>
        {({ accounts }) =>
          accounts.length === 0 ? (
            <Text size="sm">{t('nothing')}</Text>
          ) : (
            <ul className={classes.list}>
              {accounts.map(({ accountId, count }) => (
                <AccountRow key={accountId} accountId={accountId} count={count} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function AccountRow({ accountId, count }: { accountId: string; count: number }) {
  const { t } = useTranslation('queues');
  const { me } = useShell();
  const account = useAccounts(me).data?.items.find(({ id }) => id === accountId);
  const name = account?.name ?? accountId;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        {account?.role ? (
          <Anchor
            size="sm"
            fw={600}
            renderRoot={(props) => <Link to="/accounts/$accountId/inbox" params={{ accountId }} {...props} />}
          >
            {name}
          </Anchor>
        ) : (
          <>
            <Text size="sm" fw={600}>
              {name}
            </Text>
            <Text size="xs" c="dimmed">
              {t('review.notMember')}
            </Text>
          </>
        )}
      </div>
      <Text size="sm">{t('review.count', { count, formatted: count.toLocaleString() })}</Text>
    </li>
  );
}
