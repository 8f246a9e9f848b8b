import { useSyncExternalStore } from 'react';

/** Values by key that survive a reload of the tab, and no longer: they are what a person typed. */
export class StoredMap<T> {
  private readonly prefix: string;
  private readonly listeners = new Set<() => void>();
  private readonly cache = new Map<string, { raw: string; value: T }>();

  constructor(name: string) {
    this.prefix = `waffle-${name}:`;
  }

  get(key: string): T | undefined {
    const raw = sessionStorage.getItem(this.prefix + key);
    if (raw === null) {
      return undefined;
    }
    const cached = this.cache.get(key);
    if (cached?.raw === raw) {
      return cached.value;
    }
    const value = JSON.parse(raw) as T;
    this.cache.set(key, { raw, value });
    return value;
  }

  set(key: string, value: T | undefined) {
    if (value === undefined) {
      sessionStorage.removeItem(this.prefix + key);
    } else {
      sessionStorage.setItem(this.prefix + key, JSON.stringify(value));
    }
    this.listeners.forEach((listener) => listener());
  }

  readonly use = (key: string) => useSyncExternalStore(this.subscribe, () => this.get(key));

  private readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** Nothing typed stays behind for the next person. */
export function forgetTyped() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith('waffle-'))
    .forEach((key) => sessionStorage.removeItem(key));
}
