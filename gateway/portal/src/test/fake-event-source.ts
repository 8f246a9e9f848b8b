import type { Activity } from '@/api/schema';

/** The stream of the running test: what the server would push, pushed by hand. */
export class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static open: FakeEventSource[] = [];
  readonly url: string;
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.open.push(this);
    queueMicrotask(() => this.onopen?.());
  }

  static get latest() {
    return FakeEventSource.open.at(-1)!;
  }

  static closeAll() {
    FakeEventSource.open = [];
  }

  push(activity: Activity) {
    this.dispatchEvent(new MessageEvent('activity', { data: JSON.stringify(activity) }));
  }

  revoke() {
    this.dispatchEvent(new MessageEvent('revoked', { data: '{}' }));
  }

  refuse() {
    this.readyState = FakeEventSource.CLOSED;
    this.onerror?.();
  }

  close() {
    this.readyState = FakeEventSource.CLOSED;
  }
}
