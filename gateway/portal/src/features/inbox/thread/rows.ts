import type { Message } from '@/api/schema';
import { sameDay } from '@/lib/format';
import type { PendingSend } from '../composer/pending-sends';

export type Row =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'unread'; key: string }
  | { kind: 'message'; key: string; message: Message; last: boolean }
  | { kind: 'pending'; key: string; pending: PendingSend };

const TOGETHER = 5 * 60_000;

/** Whether two messages read as one turn, so that one line of time and status serves both. */
function together(one: Message, next: Message | undefined) {
  return (
    next !== undefined &&
    next.direction === one.direction &&
    next.status === one.status &&
    next.author?.id === one.author?.id &&
    next.automatic === one.automatic &&
    next.waitsFor === one.waitsFor &&
    sameDay(one.at, next.at) &&
    Date.parse(next.at) - Date.parse(one.at) < TOGETHER
  );
}

/** A text that is still on its way here may already have come back as activity: show it once. */
function notShownYet(messages: Message[], pending: PendingSend[]) {
  const recent = messages.filter((message) => message.direction === 'outbound').slice(-5);
  return pending.filter(({ state, body, at }) => {
    const begun = Date.parse(at) - 2_000;
    const arrived = recent.some((message) => message.body === body && Date.parse(message.at) >= begun);
    return state !== 'moved-on' && !(state === 'sending' && arrived);
  });
}

/** The lines of a thread, oldest first. */
export function rowsOf(messages: Message[], pending: PendingSend[], firstUnreadId: string | null): Row[] {
  const rows: Row[] = [];
  messages.forEach((message, index) => {
    const before = messages[index - 1];
    if (!before || !sameDay(before.at, message.at)) {
      rows.push({ kind: 'day', key: `day-${message.id}`, at: message.at });
    }
    if (message.id === firstUnreadId) {
      rows.push({ kind: 'unread', key: 'unread' });
    }
    const last = !together(message, messages[index + 1]) || messages[index + 1]?.id === firstUnreadId;
    rows.push({ kind: 'message', key: message.id, message, last });
  });
  for (const send of notShownYet(messages, pending)) {
    rows.push({ kind: 'pending', key: send.key, pending: send });
  }
  return rows;
}
