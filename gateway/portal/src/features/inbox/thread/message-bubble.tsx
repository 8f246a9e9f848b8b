import { Group, Text } from '@mantine/core';
import { IconRobot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '@/api/schema';
import { clockTime } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { Time } from '@/ui/time';
import { MessageStatusLabel, fateOf } from './message-status';
import { WaitingLabel, isWaiting } from './waiting-label';
import { MessageTrouble } from './message-trouble';
import classes from './thread.module.css';

interface Props {
  message: Message;
  /** Ends a turn, so it carries time and status. */
  last: boolean;
}

export function MessageBubble({ message, last }: Props) {
  const { t } = useTranslation('inbox');
  const { me } = useWorkplace();
  const outbound = message.direction === 'outbound';
  const author = message.author?.id === me.id ? t('you') : message.author?.name;
  const writtenBy = message.automatic ? t('automatic') : author;
  return (
    <div className={classes.turn} data-out={outbound || undefined} data-last={last || undefined}>
      <div className={classes.bubble} data-fate={outbound ? fateOf(message.status) : undefined}>
        <Text size="sm" className={classes.body} dir="auto">
          {message.body}
        </Text>
      </div>
      {last && (
        <Group className={classes.meta}>
          {outbound && message.automatic && <IconRobot size={15} aria-hidden />}
          {outbound && writtenBy && <span>{writtenBy} ·</span>}
          <Time at={message.at}>{clockTime(message.at)}</Time>
          {outbound && <Progress message={message} />}
        </Group>
      )}
      {outbound && <MessageTrouble message={message} />}
    </div>
  );
}

/** How far the text has come, or what keeps it. */
function Progress({ message }: { message: Message }) {
  return isWaiting(message) ? (
    <WaitingLabel message={message} />
  ) : (
    <MessageStatusLabel status={message.status} />
  );
}
