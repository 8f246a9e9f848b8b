import type { Activity } from '@/api/schema';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

export interface LiveHandlers {
  /** The account's sequence number this tab has seen. */
  sequence(): number;
  onActivity(activity: Activity): void;
  onState(state: LiveState): void;
  /** Another tab's stream is ahead of this tab. */
  onGap(): void;
  onRevoked(): void;
  /** Asks the server why the stream was refused; resolves when it may be tried again. */
  probe(): Promise<void>;
}

type Relay =
  | { kind: 'activity'; activity: Activity }
  | { kind: 'state'; state: LiveState; sequence: number }
  | { kind: 'revoked' }
  | { kind: 'hello' };

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * One EventSource per account for the whole browser: the tab that holds the Web Lock leads and relays to the
 * others. Browsers allow six HTTP/1.1 connections to a host, so a stream per tab makes the seventh tab hang.
 */
class LiveConnection {
  private readonly abort = new AbortController();
  private readonly channel: BroadcastChannel;
  private readonly accountId: string;
  private readonly handlers: LiveHandlers;
  private state: LiveState = 'connecting';
  private leading = false;
  private source: EventSource | undefined;
  private wait = FIRST_WAIT;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(accountId: string, handlers: LiveHandlers) {
    this.accountId = accountId;
    this.handlers = handlers;
    this.channel = new BroadcastChannel(`waffle-live-${accountId}`);
    this.channel.onmessage = ({ data }: MessageEvent<Relay>) => this.follow(data);
    this.tell({ kind: 'hello' });
    this.waitForLead();
    window.addEventListener('online', this.retryNow, { signal: this.abort.signal });
    window.addEventListener('offline', this.doubt, { signal: this.abort.signal });
  }

  close() {
    this.abort.abort();
    this.channel.close();
  }

  private waitForLead() {
    const lead = () =>
      new Promise<void>((release) => {
        this.leading = true;
        this.open();
        this.abort.signal.addEventListener('abort', () => {
          clearTimeout(this.timer);
          this.source?.close();
          release();
        });
      });
    if (!('locks' in navigator)) {
      // Web Locks need a secure context; without them each tab has its own stream.
      void lead();
      return;
    }
    const name = `waffle-live-${this.accountId}`;
    navigator.locks.request(name, { signal: this.abort.signal }, lead).catch(() => undefined);
  }

  private open() {
    const after = this.handlers.sequence();
    const source = new EventSource(`/api/accounts/${this.accountId}/stream?after=${after}`);
    this.source = source;
    source.onopen = () => {
      this.wait = FIRST_WAIT;
      this.change('live');
    };
    source.onerror = () => this.lost(source);
    source.addEventListener('activity', (event) => {
      const activity = JSON.parse(event.data as string) as Activity;
      this.handlers.onActivity(activity);
      this.tell({ kind: 'activity', activity });
    });
    source.addEventListener('revoked', () => {
      source.close();
      this.tell({ kind: 'revoked' });
      this.handlers.onRevoked();
    });
  }

  /** The browser reconnects by itself, unless the answer was a refusal: then the stream is closed for good. */
  private lost(source: EventSource) {
    this.change('reconnecting');
    if (source.readyState !== EventSource.CLOSED || this.abort.signal.aborted) {
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.reopen(), this.wait * (0.5 + Math.random() / 2));
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private async reopen() {
    await this.handlers.probe().catch(() => undefined);
    if (!this.abort.signal.aborted) {
      this.open();
    }
  }

  private readonly retryNow = () => {
    if (this.leading && this.source?.readyState === EventSource.CLOSED) {
      clearTimeout(this.timer);
      void this.reopen();
    }
  };

  /** A stream whose network is gone looks open for minutes. */
  private readonly doubt = () => {
    if (this.leading && this.source) {
      this.source.close();
      this.lost(this.source);
    }
  };

  private follow(relay: Relay) {
    if (relay.kind === 'activity') {
      this.handlers.onActivity(relay.activity);
    } else if (relay.kind === 'revoked') {
      this.handlers.onRevoked();
    } else if (relay.kind === 'hello' && this.leading) {
      this.tell({ kind: 'state', state: this.state, sequence: this.handlers.sequence() });
    } else if (relay.kind === 'state' && !this.leading) {
      this.handlers.onState(relay.state);
      if (relay.sequence > this.handlers.sequence()) {
        this.handlers.onGap();
      }
    }
  }

  private change(state: LiveState) {
    this.state = state;
    this.handlers.onState(state);
    this.tell({ kind: 'state', state, sequence: this.handlers.sequence() });
  }

  private tell(relay: Relay) {
    this.channel.postMessage(relay);
  }
}

/** Hears what happens in an account until the returned function is called. */
export function connectLive(accountId: string, handlers: LiveHandlers) {
  const connection = new LiveConnection(accountId, handlers);
  return () => connection.close();
}
