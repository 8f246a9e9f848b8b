import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { ReadNotices } from '@/api/notice-schema';
import { api } from '@/lib/api';
import { listKey, unreadKey } from './keys';
import type { NoticePages } from './list-notices';

/** Shown as read at once; what the server makes of it comes by the stream. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: ReadNotices) => api.POST('/api/me/notices/read', { body: which }),
    onMutate: (which) => showRead(client, which),
    onError: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
}

function showRead(client: QueryClient, which: ReadNotices) {
  const now = new Date().toISOString();
  const named = (id: string) => !('ids' in which) || which.ids.includes(id);
  const before = client.getQueryData<NoticePages>(listKey)?.pages.flatMap(({ items }) => items) ?? [];
  const turned = before.filter(({ id, readAt }) => readAt === null && named(id)).length;
  client.setQueryData<NoticePages>(
    listKey,
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          items: page.items.map((notice) =>
            notice.readAt === null && named(notice.id) ? { ...notice, readAt: now } : notice,
          ),
        })),
      },
  );
  client.setQueryData<number>(unreadKey, (unread = 0) => ('ids' in which ? Math.max(0, unread - turned) : 0));
}
