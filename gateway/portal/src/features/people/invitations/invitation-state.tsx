import { Text } from '@mantine/core';
import { IconAlertTriangle, IconClockHour4, IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '@/api/people-schema';
import { fromNow } from '@/lib/format';
import { Time } from '@/ui/time';
import classes from './invitations.module.css';

const MAIL_ICONS = { waiting: IconClockHour4, sent: IconMailCheck, failing: IconAlertTriangle };

/** Whether the mail has left and how long the link is good; or what became of it. */
export function InvitationState({ invitation: { status, mail, expiresAt } }: { invitation: Invitation }) {
  const { t } = useTranslation('people');
  const when = fromNow(expiresAt);
  if (status === 'accepted' || status === 'withdrawn') {
    return (
      <Text size="sm" c="dimmed">
        {t(`invitations.list.${status}`)}
      </Text>
    );
  }
  if (status === 'expired') {
    return (
      <Text size="sm" c="dimmed">
        <Time at={expiresAt}>{t('invitations.expiredAgo', { when })}</Time>
      </Text>
    );
  }
  const Icon = MAIL_ICONS[mail];
  return (
    <div>
      <Text size="sm" className={classes.state} component="div" data-bad={mail === 'failing' || undefined}>
        <Icon size={15} aria-hidden /> {t(`invitations.mail.${mail}`)}
      </Text>
      <Text size="xs" c="dimmed">
        <Time at={expiresAt}>{t('invitations.expiresIn', { when })}</Time>
      </Text>
    </div>
  );
}
