import type { TimelineItem } from '@/api/client-schema';
import { sameDay } from '@/lib/format';

/** A line of the timeline: an entry, or the latest of some texts. */
export interface TimelineLine {
  item: TimelineItem;
  count: number;
}

export function isText({ type }: TimelineItem) {
  return type === 'text.received' || type === 'text.sent';
}

function belongsTo(item: TimelineItem, last: TimelineItem) {
  return isText(item) && item.type === last.type && sameDay(item.at, last.at);
}

/** Entries as lines: texts that went the same way one after the other on one day are one. */
export function linesOf(items: TimelineItem[]) {
  return items.reduce<TimelineLine[]>((lines, item) => {
    const last = lines.at(-1);
    return last && belongsTo(item, last.item)
      ? [...lines.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...lines, { item, count: 1 }];
  }, []);
}
