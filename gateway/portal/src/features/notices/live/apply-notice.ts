import type { QueryClient } from '@tanstack/react-query';
import type { Notice } from '@/api/notice-schema';
import { listKey, unreadKey } from '../api/keys';
import type { NoticePages } from '../api/list-notices';

/** A new notice, put on top of those that are shown; told twice, it is there once. */
export function applyNotice(client: QueryClient, notice: Notice, unread: number) {
  client.setQueryData<number>(unreadKey, unread);
  client.setQueryData<NoticePages>(listKey, (list) => {
    const [first, ...others] = list?.pages ?? [];
    const known = list?.pages.some(({ items }) => items.some(({ id }) => id === notice.id));
    return !list || !first || known
      ? list
      : { ...list, pages: [{ ...first, items: [notice, ...first.items] }, ...others] };
  });
}

/** A stream begins: what came before it may be missing in the list. */
export function applyFresh(client: QueryClient, unread: number) {
  client.setQueryData<number>(unreadKey, unread);
  void client.invalidateQueries({ queryKey: listKey });
}

/** How many are unread now; if that is news, the list is as well. */
export function applyUnread(client: QueryClient, unread: number) {
  if (client.getQueryData<number>(unreadKey) !== unread) {
    client.setQueryData<number>(unreadKey, unread);
    void client.invalidateQueries({ queryKey: listKey });
  }
}
