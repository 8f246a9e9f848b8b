import { useSyncExternalStore } from 'react';

/** Whether this browser may show notices on its desktop: what the person told it. */
export type Permission = NotificationPermission | 'unsupported';

const listeners = new Set<() => void>();

export function permission(): Permission {
  return 'Notification' in window ? Notification.permission : 'unsupported';
}

function tellAll() {
  listeners.forEach((listener) => listener());
}

/** Lets the browser ask the person; only what they do themselves may lead here. */
export async function askPermission(): Promise<Permission> {
  if ('Notification' in window) {
    await Notification.requestPermission();
    tellAll();
  }
  return permission();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  // It changes in the browser's own settings, of which not every browser tells.
  window.addEventListener('focus', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('focus', listener);
  };
}

export function usePermission() {
  return useSyncExternalStore(subscribe, permission);
}
