import type { QueryClient } from '@tanstack/react-query';
import type { Activity } from '@/api/schema';
import { activityLog } from './activity-log';
import { showConversation, showMessage } from './apply-activity';

const FOLLOWED = new Set<unknown>(['conversations', 'conversation', 'messages']);

function newestOfEach(activities: Activity[]) {
  return new Map(activities.map(({ conversation }) => [conversation.id, conversation])).values();
}

function replay(client: QueryClient, accountId: string, activities: Activity[]) {
  for (const conversation of newestOfEach(activities)) {
    showConversation(client, accountId, conversation);
  }
  for (const { message } of activities) {
    if (message) {
      showMessage(client, accountId, message);
    }
  }
}

/**
 * An answer is as old as its question: what happened while it was under way is put on top of it again. Loading a
 * further page even restores the pages from before the question.
 */
export function replayAfterFetch(client: QueryClient, accountId: string) {
  const log = activityLog(accountId);
  const asked = new Map<string, number>();
  return client.getQueryCache().subscribe((event) => {
    const [kind, account] = event.query.queryKey;
    if (event.type !== 'updated' || account !== accountId || !FOLLOWED.has(kind)) {
      return;
    }
    const { action, query } = event;
    if (action.type === 'fetch') {
      asked.set(query.queryHash, log.sequence());
    } else if (action.type === 'success' && !action.manual) {
      replay(client, accountId, log.since(asked.get(query.queryHash) ?? 0));
    }
  });
}
