import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { ownPath } from '@/lib/own-path';
import { endSubscriptionOfOthers } from '../devices/subscription';
import { tellWhetherLookedAt } from './looked-at';
import { keepServiceWorker, openChosen } from './service-worker';
import { showHere, speak } from './speak';
import { useNoticeStream } from './use-notice-stream';

/** Hears a person's notices: shown in the tab before them, or else on the desktop, by one tab for all. */
export default function NoticeCenter({ userId }: { userId: string }) {
  const router = useRouter();
  const open = useEffectEvent((path: string) => router.history.push(ownPath(path)));
  useNoticeStream((notice, leading) => {
    const openPath = (path: string) => router.history.push(ownPath(path));
    if (document.hasFocus()) {
      showHere(notice, openPath);
    } else if (leading) {
      void speak(notice, openPath);
    }
  });
  useEffect(() => {
    const gone = new AbortController();
    tellWhetherLookedAt(gone.signal);
    const stop = openChosen((path) => open(path));
    return () => {
      stop();
      gone.abort();
    };
  }, []);
  useEffect(() => {
    void keepServiceWorker().then(() => endSubscriptionOfOthers(userId));
  }, [userId]);
  return null;
}
