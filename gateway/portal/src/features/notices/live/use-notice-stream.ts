import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Notice, NoticeEvents } from '@/api/notice-schema';
import { connectShared, type LiveState } from '@/lib/shared-stream';
import { unreadKey } from '../api/keys';
import { applyFresh, applyNotice, applyUnread } from './apply-notice';

// Without the stream, how often to ask.
const ASK_EVERY = 60_000;

/** Keeps count and list up to date; `onNotice` is called in each tab, `leading` in one of them. */
export function useNoticeStream(onNotice: (notice: Notice, leading: boolean) => void) {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const told = useEffectEvent(onNotice);
  const ask = useEffectEvent(() => client.invalidateQueries({ queryKey: ['notices'], type: 'active' }));
  useEffect(() => {
    if (typeof EventSource === 'undefined') {
      return undefined;
    }
    let heard = 0;
    return connectShared<NoticeEvents>('waffle-notices', {
      address: () => '/api/me/notices/stream',
      on: {
        hello: ({ unread }) => {
          heard += 1;
          applyFresh(client, unread);
        },
        notice: ({ notice, unread, desktop }, leading) => {
          heard += 1;
          applyNotice(client, notice, unread);
          if (desktop) {
            told(notice, leading);
          }
        },
        read: ({ unread }) => {
          heard += 1;
          applyUnread(client, unread);
        },
      },
      onState: setState,
      // A tab that joins has asked before it listened: in between something may have come.
      sequence: () => heard,
      onGap: () => void ask(),
      probe: () => client.refetchQueries({ queryKey: unreadKey }),
    });
  }, [client]);
  useEffect(() => {
    if (state === 'live') {
      return undefined;
    }
    const asking = setInterval(() => void ask(), ASK_EVERY);
    return () => clearInterval(asking);
  }, [state]);
}
