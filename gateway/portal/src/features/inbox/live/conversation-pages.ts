import type { Conversation } from '@/api/schema';
import type { ListFilter } from '../api/keys';
import type { ConversationPages } from '../api/list-conversations';

type Pages = ConversationPages['pages'];

/** What the list is sorted by: reading a text or its delivery moves nothing. */
function lastAt({ lastMessage, updatedAt }: Conversation) {
  return Date.parse(lastMessage?.at ?? updatedAt);
}

function mapItems(
  data: ConversationPages,
  change: (items: Conversation[]) => Conversation[],
): ConversationPages {
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: change(page.items) })) };
}

/** Puts the conversation where its last activity belongs; beyond the last loaded page it stays out. */
function insert(pages: Pages, conversation: Conversation): Pages {
  let placed = false;
  return pages.map((page, index) => {
    if (placed) {
      return page;
    }
    const found = page.items.findIndex((item) => lastAt(conversation) > lastAt(item));
    const isEnd = index === pages.length - 1 && page.next === null;
    if (found < 0 && !isEnd) {
      return page;
    }
    placed = true;
    const at = found < 0 ? page.items.length : found;
    return { ...page, items: page.items.toSpliced(at, 0, conversation) };
  });
}

/** The list with a conversation's newer state. Rows of an unread list stay until it is asked for again. */
export function withActivity(
  data: ConversationPages,
  conversation: Conversation,
  { filter, query }: ListFilter,
): ConversationPages {
  const known = data.pages.flatMap((page) => page.items).find((item) => item.id === conversation.id);
  if (known && conversation.sequence < known.sequence) {
    return data;
  }
  if (known && lastAt(conversation) === lastAt(known)) {
    return mapItems(data, (items) => items.map((item) => (item.id === known.id ? conversation : item)));
  }
  const fits = conversation.listed !== false && !query && (filter === 'all' || conversation.unread > 0);
  if (!known && !fits) {
    return data;
  }
  const others = mapItems(data, (items) => items.filter((item) => item.id !== conversation.id));
  return { ...others, pages: insert(others.pages, conversation) };
}
