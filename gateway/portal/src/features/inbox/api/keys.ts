export type ConversationFilter = 'all' | 'unread';

export interface ListFilter {
  filter: ConversationFilter;
  query: string;
}

export const keys = {
  lists: (accountId: string) => ['conversations', accountId],
  list: (accountId: string, filter: ListFilter) => ['conversations', accountId, filter],
  conversation: (accountId: string, conversationId: string) => ['conversation', accountId, conversationId],
  messages: (accountId: string, conversationId: string) => ['messages', accountId, conversationId],
};
