import type { Activity } from '@/api/schema';

/** The stream of the running test: what the server would push, pushed by hand. */
export class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2;
  /** Those of accounts. */
  static open: FakeEventSource[] = [];
  /** That of the person's notices. */
  static notices: FakeEventSource | undefined;
  readonly url: string;
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(url: string) {
    super();
    this.url = url;
    if (url.startsWith('/api/me/')) {
      FakeEventSource.notices = this;
    } else {
      FakeEventSource.open.push(this);
    }
    queueMicrotask(() => this.onopen?.());
  }

  static get latest() {
    return FakeEventSource.open.at(-1)!;
  }

  static closeAll() {
    FakeEventSource.open = [];
    FakeEventSource.notices = undefined;
  }

  push(activity: Activity) {
    this.tell('activity', activity);
  }

  tell(name: string, told: unknown) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(told) }));
  }

  revoke() {
    this.tell('revoked', {});
  }

  refuse() {
    this.readyState = FakeEventSource.CLOSED;
    this.onerror?.();
  }

  close() {
    this.readyState = FakeEventSource.CLOSED;
  }
}
