import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/api/schema';
import { conversation, message } from '@/mocks/data';
import type { ListFilter } from '../api/keys';
import type { ConversationPages } from '../api/list-conversations';
import { withActivity } from './conversation-pages';

const ALL: ListFilter = { filter: 'all', query: '' };

/** A conversation whose last text came at that minute. */
function at(id: string, minute: number, part: Partial<Conversation> = {}) {
  const time = new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString();
  const last = message({ id: `${id}-m`, conversationId: id, at: time });
  return { ...conversation(id, null, [last], 0), sequence: minute, ...part };
}

function pagesOf(next: string | null, ...pages: Conversation[][]): ConversationPages {
  return {
    pages: pages.map((items, index) => ({
      items,
      sequence: 0,
      next: index === pages.length - 1 ? next : String(index),
    })),
    pageParams: pages.map(() => undefined),
  };
}

function ids({ pages }: ConversationPages) {
  return pages.flatMap((page) => page.items).map(({ id }) => id);
}

describe('a conversation with news', () => {
  it('moves to the top, from whichever page', () => {
    const list = pagesOf(null, [at('a', 9), at('b', 8)], [at('c', 7)]);

    expect(ids(withActivity(list, at('c', 10), ALL))).toEqual(['c', 'a', 'b']);
  });

  it('stays out while it holds nothing but codes', () => {
    const list = pagesOf(null, [at('a', 9)]);

    expect(ids(withActivity(list, at('b', 10, { listed: false }), ALL))).toEqual(['a']);
    expect(ids(withActivity(list, at('b', 11, { listed: true }), ALL))).toEqual(['b', 'a']);
  });

  it('stays where it is when it was only read', () => {
    const list = pagesOf(null, [at('a', 9), at('b', 8)]);
    const read = at('b', 8, { sequence: 20, updatedAt: '2026-11-21T12:00:00Z' });

    expect(ids(withActivity(list, read, ALL))).toEqual(['a', 'b']);
  });

  it('is left alone by what is older', () => {
    const list = pagesOf(null, [at('a', 9, { sequence: 9, unread: 0 })]);

    expect(withActivity(list, at('a', 9, { sequence: 8, unread: 3 }), ALL)).toBe(list);
  });

  it('joins the list when it was not in it', () => {
    const list = pagesOf(null, [at('a', 9)]);

    expect(ids(withActivity(list, at('b', 8), ALL))).toEqual(['a', 'b']);
  });

  it('stays out when it belongs beyond the last page loaded', () => {
    const list = pagesOf('more', [at('a', 9)]);

    expect(ids(withActivity(list, at('b', 8), ALL))).toEqual(['a']);
  });

  it('does not appear among search results by itself', () => {
    const list = pagesOf(null, [at('a', 9)]);

    expect(ids(withActivity(list, at('b', 10), { filter: 'all', query: 'ana' }))).toEqual(['a']);
  });
});

describe('the list of unread conversations', () => {
  const UNREAD: ListFilter = { filter: 'unread', query: '' };

  it('gets a conversation that becomes unread', () => {
    const list = pagesOf(null, [at('a', 9, { unread: 1 })]);

    expect(ids(withActivity(list, at('b', 10, { unread: 1 }), UNREAD))).toEqual(['b', 'a']);
  });

  it('keeps the row that is being read', () => {
    const list = pagesOf(null, [at('a', 9, { unread: 1 })]);

    const { pages } = withActivity(list, at('a', 9, { unread: 0, sequence: 12 }), UNREAD);

    expect(pages[0]!.items[0]).toMatchObject({ id: 'a', unread: 0 });
  });
});
