import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { ProblemError } from '@/lib/api';
import { connectLive, type LiveState } from '@/lib/live';
import { keys } from '../api/keys';
import { ACTIVITY_LIMIT, listActivity } from '../api/list-activity';
import { activityLog } from './activity-log';
import { applyActivity } from './apply-activity';
import { replayAfterFetch } from './replay-after-fetch';

const LONG_HIDDEN = 60_000;

function loadAgain(client: QueryClient, accountId: string, sequence: number) {
  activityLog(accountId).restart(sequence);
  void client.invalidateQueries({ queryKey: keys.lists(accountId) });
  void client.invalidateQueries({ queryKey: ['conversation', accountId] });
  void client.invalidateQueries({ queryKey: ['messages', accountId] });
}

/** Fetches and applies what this tab has missed; what is too much is loaded anew instead. */
async function catchUp(client: QueryClient, accountId: string) {
  const log = activityLog(accountId);
  const page = await listActivity(accountId, log.sequence());
  if (page.items.length >= ACTIVITY_LIMIT) {
    loadAgain(client, accountId, page.sequence);
    return;
  }
  page.items.forEach((activity) => applyActivity(client, accountId, activity));
}

/** Keeps the cached conversations of an account up to date while `ready`, and tells how the line is. */
export function useLiveInbox(accountId: string, ready: boolean, onRevoked: () => void) {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const revoked = useEffectEvent(onRevoked);
  useEffect(() => replayAfterFetch(client, accountId), [client, accountId]);
  useEffect(() => {
    if (!ready || typeof EventSource === 'undefined') {
      return undefined;
    }
    const probe = () =>
      catchUp(client, accountId).catch((error: unknown) => {
        if (error instanceof ProblemError && error.status === 404) {
          revoked();
        }
      });
    const disconnect = connectLive(accountId, {
      sequence: () => activityLog(accountId).sequence(),
      onActivity: (activity) => applyActivity(client, accountId, activity),
      onState: setState,
      onGap: () => void probe(),
      onRevoked: () => revoked(),
      probe,
    });
    const stopWatching = afterLongAbsence(() => void probe());
    return () => {
      stopWatching();
      disconnect();
      setState('connecting');
    };
  }, [accountId, client, ready]);
  return state;
}

/** A tab that slept may have lost what others relayed to it. */
function afterLongAbsence(action: () => void) {
  let hiddenAt = 0;
  const listen = () => {
    if (document.hidden) {
      hiddenAt = Date.now();
    } else if (hiddenAt && Date.now() - hiddenAt > LONG_HIDDEN) {
      action();
    }
  };
  document.addEventListener('visibilitychange', listen);
  return () => document.removeEventListener('visibilitychange', listen);
}
