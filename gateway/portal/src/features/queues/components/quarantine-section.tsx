import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuarantinedRequest } from '@/api/health-schema';
import { fromNow } from '@/lib/format';
import { formatPhone } from '@/lib/phone';
import { LoadMore } from '@/ui/load-more';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { Time } from '@/ui/time';
import { useDismissRequest, useQuarantine, useReplayRequest } from '../api/queues';
import classes from './queues.module.css';
import { SettleButtons } from './settle-buttons';

/** Requests to our webhooks that could not be used; what they say is shown to nobody. */
export function QuarantineSection() {
  const { t } = useTranslation('queues');
  const quarantine = useQuarantine();
  return (
    <Section title={t('quarantine.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('quarantine.hint')}
      </Text>
      <Loaded query={quarantine}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <Text size="sm">{t('nothing')}</Text>
          ) : (
            <ul className={classes.list}>
              {items.map((request) => (
                <RequestRow key={request.id} request={request} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <LoadMore query={quarantine} />
    </Section>
  );
}

function RequestRow({ request: { id, reason, recipient, receivedAt } }: { request: QuarantinedRequest }) {
  const { t } = useTranslation('queues');
  const replay = useReplayRequest();
  const dismiss = useDismissRequest();
  const to = recipient ? formatPhone(recipient) : t('quarantine.noNumber');
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Text size="sm" fw={600}>
          {t(`quarantine.reasons.${reason}`)}
        </Text>
        <Text size="xs" c="dimmed">
          {to} · <Time at={receivedAt}>{fromNow(receivedAt)}</Time>
        </Text>
      </div>
      <SettleButtons
        name={to}
        replaying={replay.isPending}
        consequence={t('quarantine.dismissConsequence')}
        replay={() => replay.mutateAsync(id)}
        dismiss={() => dismiss.mutateAsync(id)}
      />
    </li>
  );
}
