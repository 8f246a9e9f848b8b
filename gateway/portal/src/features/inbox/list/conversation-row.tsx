import { Badge, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '@/api/schema';
import { shortTime } from '@/lib/format';
import { useWorkplace } from '@/lib/workplace';
import { PersonAvatar } from '@/ui/person-avatar';
import { Time } from '@/ui/time';
import { useDraft } from '../composer/drafts';
import { nameOf } from '../name-of';
import { MessageStatusIcon } from '../thread/message-status';
import classes from './list.module.css';

/** One line of the inbox: who, when, the last words and what is special. */
export function ConversationRow({ conversation, open }: { conversation: Conversation; open: boolean }) {
  const { account } = useWorkplace();
  const unread = conversation.unread > 0;
  return (
    <Link
      to="/accounts/$accountId/inbox/$conversationId"
      params={{ accountId: account.id, conversationId: conversation.id }}
      search={(search) => search}
      className={classes.row}
      data-unread={unread || undefined}
      aria-current={open ? 'page' : undefined}
    >
      <PersonAvatar name={conversation.client.name} size={42} />
      <div className={classes.rowText}>
        <Group className={classes.rowLine}>
          <Text size="sm" fw={unread ? 700 : 500} truncate>
            {nameOf(conversation)}
          </Text>
          <Text size="xs" className={classes.when}>
            <Time at={conversation.lastMessage?.at ?? conversation.updatedAt}>
              {shortTime(conversation.lastMessage?.at ?? conversation.updatedAt)}
            </Time>
          </Text>
        </Group>
        <Group className={classes.rowLine}>
          <LastWords conversation={conversation} />
          <Marks conversation={conversation} />
        </Group>
      </div>
    </Link>
  );
}

function LastWords({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('inbox');
  const [draft] = useDraft(conversation.id);
  const { lastMessage } = conversation;
  if (draft) {
    return (
      <Text size="sm" truncate className={classes.words}>
        <span className={classes.draft}>{t('draft')}</span> {draft}
      </Text>
    );
  }
  if (!lastMessage) {
    return (
      <Text size="sm" truncate className={classes.words}>
        {t('noMessages')}
      </Text>
    );
  }
  return (
    <Text size="sm" truncate className={classes.words} dir="auto">
      {lastMessage.direction === 'outbound' && (
        <span className={classes.fate}>
          <MessageStatusIcon status={lastMessage.status} />
        </span>
      )}
      {lastMessage.body}
    </Text>
  );
}

function Marks({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('inbox');
  const { unread, optedOutAt, client } = conversation;
  return (
    <Group gap={4} wrap="nowrap" flex="none">
      {optedOutAt && (
        <Badge size="xs" color="red" variant="light">
          {t('optedOut.badge')}
        </Badge>
      )}
      {client.blocked && (
        <Badge size="xs" color="gray" variant="light">
          {t('blocked.badge')}
        </Badge>
      )}
      {unread > 0 && (
        <Badge size="sm" circle={unread < 10} role="img" aria-label={t('unread', { count: unread })}>
          {unread > 99 ? '99+' : unread}
        </Badge>
      )}
    </Group>
  );
}
