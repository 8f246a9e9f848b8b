import { Button } from '@mantine/core';
import { IconMessageOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '@/api/schema';
import { ProblemError } from '@/lib/api';
import { useWorkplace } from '@/lib/workplace';
import { EmptyState } from '@/ui/empty-state';
import { LoadError } from '@/ui/load-error';
import { useConversation } from '../api/get-conversation';
import { useMessages } from '../api/list-messages';
import { CannotSend } from '../composer/cannot-send';
import { Composer } from '../composer/composer';
import { MovedOnNotice } from '../composer/moved-on-notice';
import { ReadOnlyNotice } from '../composer/read-only-notice';
import { useSend } from '../composer/use-send';
import { messagesOf } from '../live/message-pages';
import { nameOf } from '../name-of';
import { MessageLog } from './message-log';
import { rowsOf } from './rows';
import { ThreadHeader } from './thread-header';
import classes from './thread.module.css';
import { ThreadSkeleton } from './thread-skeleton';
import { useMarkAsRead } from './use-mark-as-read';
import { useUnreadLine } from './use-unread-line';

/** One conversation: who, what was said, and the answer being written. */
export function Thread({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('inbox');
  const { account } = useWorkplace();
  const { data, error, refetch } = useConversation(account.id, conversationId);
  if (error instanceof ProblemError && (error.status === 404 || error.status === 400)) {
    return (
      <EmptyState icon={IconMessageOff} title={t('gone.title')} hint={t('gone.hint')}>
        <Button
          renderRoot={(props) => (
            <Link to="/accounts/$accountId/inbox" params={{ accountId: account.id }} {...props} />
          )}
          variant="light"
          hiddenFrom="sm"
        >
          {t('back')}
        </Button>
      </EmptyState>
    );
  }
  if (error && !data) {
    return <LoadError onRetry={() => void refetch()} />;
  }
  return data ? <OpenThread conversation={data} /> : <ThreadSkeleton />;
}

function OpenThread({ conversation }: { conversation: Conversation }) {
  const { account, texts } = useWorkplace();
  const name = nameOf(conversation);
  const history = useMessages(account.id, conversation.id);
  const messages = useMemo(() => messagesOf(history.data), [history.data]);
  const newestSeen = messages.reduce((newest, { sequence }) => Math.max(newest, sequence), 0);
  const sending = useSend(account.id, conversation.id, newestSeen);
  const firstUnread = useUnreadLine(messages, conversation.unread);
  const rows = useMemo(
    () => rowsOf(messages, sending.pending, firstUnread),
    [messages, sending.pending, firstUnread],
  );
  useMarkAsRead(account.id, conversation, texts && history.isSuccess);

  function loadOlder() {
    if (history.hasNextPage && !history.isFetchingNextPage) {
      void history.fetchNextPage();
    }
  }

  const held = sending.pending.filter((send) => send.state === 'moved-on');
  return (
    <div className={classes.thread}>
      <ThreadHeader conversation={conversation} />
      {history.isError && <LoadError onRetry={() => void history.refetch()} />}
      <MessageLog
        name={name}
        rows={rows}
        sending={sending}
        loading={history.isFetching && !history.isError}
        onNearTop={loadOlder}
      />
      {held.map((send) => (
        <MovedOnNotice key={send.key} name={name} send={send} sending={sending} />
      ))}
      <WayToAnswer conversation={conversation} name={name} onSend={sending.send} />
    </div>
  );
}

interface WayProps {
  conversation: Conversation;
  name: string;
  onSend: (body: string) => void;
}

/** The composer, or why there is none. */
function WayToAnswer({ conversation, name, onSend }: WayProps) {
  const { texts } = useWorkplace();
  if (!texts) {
    return <ReadOnlyNotice />;
  }
  return conversation.optedOutAt || conversation.client.blocked ? (
    <CannotSend conversation={conversation} name={name} />
  ) : (
    <Composer conversationId={conversation.id} name={name} onSend={onSend} />
  );
}
