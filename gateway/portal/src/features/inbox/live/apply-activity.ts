import type { QueryClient } from '@tanstack/react-query';
import type { Activity, Conversation, Message } from '@/api/schema';
import { keys, type ListFilter } from '../api/keys';
import type { ConversationPages } from '../api/list-conversations';
import type { MessagePages } from '../api/list-messages';
import { activityLog } from './activity-log';
import { withActivity } from './conversation-pages';
import { withMessage } from './message-pages';

/** Shows a conversation's newer state wherever it is on screen. */
export function showConversation(client: QueryClient, accountId: string, conversation: Conversation) {
  for (const [key] of client.getQueriesData<ConversationPages>({ queryKey: keys.lists(accountId) })) {
    const filter = key[2] as ListFilter;
    client.setQueryData<ConversationPages>(key, (data) => data && withActivity(data, conversation, filter));
  }
  client.setQueryData<Conversation>(keys.conversation(accountId, conversation.id), (known) =>
    known && known.sequence <= conversation.sequence ? conversation : known,
  );
}

/** Shows a message's newer state in its thread. */
export function showMessage(client: QueryClient, accountId: string, message: Message) {
  client.setQueryData<MessagePages>(
    keys.messages(accountId, message.conversationId),
    (data) => data && withMessage(data, message),
  );
}

/** Applies what happened to the cache, once; nothing is asked of the server. */
export function applyActivity(client: QueryClient, accountId: string, activity: Activity) {
  if (!activityLog(accountId).note(activity)) {
    return;
  }
  showConversation(client, accountId, activity.conversation);
  if (activity.message) {
    showMessage(client, accountId, activity.message);
  }
}
