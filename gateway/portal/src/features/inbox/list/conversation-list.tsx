import { useParams } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadError } from '@/ui/load-error';
import { useInboxList } from '../use-inbox-list';
import { ConversationRow } from './conversation-row';
import { EmptyList } from './empty-list';
import { ListHead } from './list-head';
import { ListSkeleton } from './list-skeleton';
import classes from './list.module.css';

const ROW_HEIGHT = 72;
const NEAR_END = 10;

export function ConversationList({ onNew }: { onNew: () => void }) {
  const { t } = useTranslation('inbox');
  const { conversationId } = useParams({ strict: false });
  const { items, query } = useInboxList();
  const viewport = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    getItemKey: (index) => items[index]!.id,
    onChange: (instance) => {
      const last = instance.getVirtualItems().at(-1);
      const nearEnd = last && last.index >= items.length - NEAR_END;
      if (nearEnd && query.hasNextPage && !query.isFetchingNextPage) {
        void query.fetchNextPage();
      }
    },
  });
  return (
    <nav className={classes.list} aria-label={t('conversations')}>
      <ListHead onNew={onNew} />
      <div ref={viewport} className={classes.scroll} aria-busy={query.isFetching}>
        {query.isPending && <ListSkeleton />}
        {query.isError && items.length === 0 && <LoadError onRetry={() => void query.refetch()} />}
        {query.isSuccess && items.length === 0 && <EmptyList onNew={onNew} />}
        <ul className={classes.items} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const conversation = items[item.index]!;
            return (
              <li
                key={item.key}
                className={classes.item}
                style={{ transform: `translateY(${item.start}px)`, height: ROW_HEIGHT }}
                aria-setsize={query.hasNextPage ? -1 : items.length}
                aria-posinset={item.index + 1}
              >
                <ConversationRow conversation={conversation} open={conversation.id === conversationId} />
              </li>
            );
          })}
        </ul>
      </div>
    </nav>
  );
}
