import { describe, expect, it } from 'vitest';
import type { TimelineItem, TimelineType } from '@/api/client-schema';
import { linesOf } from './lines';

function entry(type: TimelineType, day: number, hour: number): TimelineItem {
  const at = new Date(2026, 10, day, hour).toISOString();
  return { id: `${type}-${at}`, at, type, actor: { kind: 'system', id: null, name: null }, detail: {} };
}

function shown(items: TimelineItem[]) {
  return linesOf(items).map(({ item, count }) => [item.type, new Date(item.at).getHours(), count]);
}

describe('the lines of a timeline', () => {
  it('are one for texts that went the same way on one day, at the time of the latest', () => {
    expect(
      shown([entry('text.sent', 21, 15), entry('text.sent', 21, 12), entry('text.sent', 21, 9)]),
    ).toEqual([['text.sent', 15, 3]]);
  });

  it('are apart for each way, for each day and around whatever else happened', () => {
    expect(
      shown([
        entry('text.received', 21, 16),
        entry('text.sent', 21, 15),
        entry('text.received', 21, 14),
        entry('note.added', 21, 13),
        entry('text.received', 21, 1),
        entry('text.received', 20, 23),
      ]),
    ).toEqual([
      ['text.received', 16, 1],
      ['text.sent', 15, 1],
      ['text.received', 14, 1],
      ['note.added', 13, 1],
      ['text.received', 1, 1],
      ['text.received', 23, 1],
    ]);
  });

  it('leave every other entry alone', () => {
    expect(shown([entry('note.added', 21, 15), entry('note.added', 21, 12)])).toHaveLength(2);
  });
});
