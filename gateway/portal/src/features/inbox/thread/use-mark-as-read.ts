import { useDocumentVisibility } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';
import type { Conversation } from '@/api/schema';
import { useMarkRead } from '../api/mark-read';

/** Marks the open conversation read while somebody looks at the tab. */
export function useMarkAsRead(accountId: string, conversation: Conversation | undefined, shown: boolean) {
  const visible = useDocumentVisibility() === 'visible';
  const { mutate } = useMarkRead(accountId);
  const unread = conversation?.unread ?? 0;
  // Each text that arrives is to be marked: the newest of them says whether there is anything to do.
  const due = shown && visible && unread > 0 ? conversation?.sequence : undefined;
  const markRead = useEffectEvent(() => conversation && mutate(conversation));
  useEffect(() => {
    if (due !== undefined) {
      markRead();
    }
  }, [due]);
}
