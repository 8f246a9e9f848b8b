import { Text } from '@mantine/core';
import {
  IconAlertCircle,
  IconCalendarTime,
  IconCheck,
  IconChecks,
  IconClock,
  IconHelpCircle,
  IconCircleX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MessageStatus } from '@/api/schema';

/** What a person wants to know of a message; the server's states are finer. */
export type Fate =
  'scheduled' | 'queued' | 'sent' | 'delivered' | 'failed' | 'checking' | 'review' | 'dropped';

const FATES: Record<MessageStatus, Fate> = {
  received: 'delivered',
  scheduled: 'scheduled',
  ready: 'queued',
  dispatching: 'queued',
  accepted: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  refused: 'failed',
  unknown: 'checking',
  review: 'review',
  cancelled: 'dropped',
  suppressed: 'dropped',
  expired: 'dropped',
};

const ICONS: Record<Fate, Icon> = {
  scheduled: IconCalendarTime,
  queued: IconClock,
  sent: IconCheck,
  delivered: IconChecks,
  failed: IconAlertCircle,
  checking: IconHelpCircle,
  review: IconHelpCircle,
  dropped: IconCircleX,
};

export function fateOf(status: MessageStatus) {
  return FATES[status] ?? 'queued';
}

/** Icon and words of an outbound message's status. */
export function MessageStatusLabel({ status }: { status: MessageStatus }) {
  const { t } = useTranslation('inbox');
  const StatusIcon = ICONS[fateOf(status)];
  return (
    <>
      <StatusIcon size={15} aria-hidden />
      <Text inherit span>
        {t(`status.${status}`)}
      </Text>
    </>
  );
}

/** The status as an icon alone, for a row of the list. */
export function MessageStatusIcon({ status }: { status: MessageStatus }) {
  const { t } = useTranslation('inbox');
  const fate = fateOf(status);
  const StatusIcon = ICONS[fate];
  const bad = fate === 'failed' || fate === 'review';
  return (
    <StatusIcon
      size={14}
      color={bad ? 'light-dark(#c92a2a, #ff8787)' : undefined}
      role="img"
      aria-label={t(`status.${status}`)}
    />
  );
}
