import { useState } from 'react';
import type { Message } from '@/api/schema';

function nthLastInbound(messages: Message[], count: number) {
  const inbound = messages.filter((message) => message.direction === 'inbound');
  return inbound.at(-count)?.id ?? inbound[0]?.id ?? null;
}

/** Where the unread texts began when the conversation was opened; it stays there for the visit. */
export function useUnreadLine(messages: Message[], unread: number | undefined) {
  const [line, setLine] = useState<{ id: string | null } | null>(null);
  if (line === null && messages.length > 0 && unread !== undefined) {
    setLine({ id: unread > 0 ? nthLastInbound(messages, unread) : null });
  }
  return line?.id ?? null;
}
