import type { Message, MessageStatus } from '@/api/schema';
import type { MessagePages } from '../api/list-messages';

// As the server ranks them: a status never goes backwards.
const RANK: Record<MessageStatus, number> = {
  scheduled: 0,
  ready: 1,
  dispatching: 1,
  unknown: 2,
  review: 3,
  accepted: 4,
  sent: 5,
  received: 6,
  delivered: 6,
  undelivered: 6,
  failed: 6,
  refused: 6,
  cancelled: 6,
  suppressed: 6,
  expired: 6,
};

function isOlder(message: Message, known: Message) {
  return message.attempt <= known.attempt && RANK[message.status] < RANK[known.status];
}

function byTime(one: Message, other: Message) {
  return Date.parse(one.at) - Date.parse(other.at) || one.sequence - other.sequence;
}

/** The thread with a message's newer state, or with the message if it is new. */
export function withMessage(data: MessagePages, message: Message): MessagePages {
  const known = data.pages.flatMap((page) => page.items).find((item) => item.id === message.id);
  if (known && isOlder(message, known)) {
    return data;
  }
  if (known) {
    const replace = (item: Message) => (item.id === message.id ? message : item);
    return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(replace) })) };
  }
  const [newest, ...older] = data.pages;
  if (!newest) {
    return data;
  }
  const items = [...newest.items, message].sort(byTime);
  return { ...data, pages: [{ ...newest, items }, ...older] };
}

export function messagesOf(data: MessagePages | undefined) {
  return data?.pages.toReversed().flatMap((page) => page.items) ?? [];
}
