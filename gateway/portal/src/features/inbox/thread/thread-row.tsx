import { Divider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayName } from '@/lib/format';
import type { Sending } from '../composer/use-send';
import { MessageBubble } from './message-bubble';
import { PendingBubble } from './pending-bubble';
import type { Row } from './rows';
import classes from './thread.module.css';

export function ThreadRow({ row, sending }: { row: Row; sending: Sending }) {
  const { t } = useTranslation('inbox');
  switch (row.kind) {
    case 'day':
      return (
        <div className={classes.day}>
          <span>{dayName(row.at)}</span>
        </div>
      );
    case 'unread':
      return <Divider my="xs" color="red" label={t('newTexts')} className={classes.unread} />;
    case 'message':
      return <MessageBubble message={row.message} last={row.last} />;
    case 'pending':
      return <PendingBubble pending={row.pending} sending={sending} />;
  }
}
