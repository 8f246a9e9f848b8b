import { useSyncExternalStore } from 'react';

/** Whether the browser's session with the gateway has ended; a tab that signs in tells the others. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('waffle-session');
const listeners = new Set<() => void>();
let expired = false;

function set(value: boolean) {
  if (expired === value) {
    return;
  }
  expired = value;
  listeners.forEach((listener) => listener());
}

export function sessionExpired() {
  set(true);
}

export function sessionRenewed() {
  set(false);
}

/** Called by the page that opens after signing in again. */
export function announceSignIn() {
  channel?.postMessage('signed-in');
}

/** Calls back when another window of this browser has signed in, or has proved who signs in. */
export function onSignIn(listener: () => void) {
  channel?.addEventListener('message', listener);
}

onSignIn(sessionRenewed);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSessionExpired() {
  return useSyncExternalStore(subscribe, () => expired);
}
