import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWorkplace } from '@/lib/workplace';
import { useConversations } from './api/list-conversations';

/** The conversations that the address asks for. */
export function useInboxList() {
  const { account } = useWorkplace();
  const { q = '', filter = 'all' } = useSearch({ strict: false });
  const query = useConversations(account.id, { filter, query: q });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return { items, query };
}
