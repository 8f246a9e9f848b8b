export type LiveState = 'connecting' | 'live' | 'reconnecting';

export interface SharedStreamOptions<Events> {
  /** Called with each open: it may say from where to go on. */
  address(): string;
  /** What to do in this tab with what the server tells; `leading` in the one tab that hears it first. */
  on: { [Name in keyof Events]: (told: Events[Name], leading: boolean) => void };
  /** After this one the server has nothing more to say. */
  last?: Names<Events>;
  onState(state: LiveState): void;
  /** Asks the server why the stream was refused; resolves when it may be tried again. */
  probe(): Promise<void>;
  /** How far this tab is, where that can be told. */
  sequence?(): number;
  /** Another tab's stream is ahead of this tab. */
  onGap?(): void;
}

type Names<Events> = keyof Events & string;

type Relay<Events> =
  | { kind: 'event'; name: Names<Events>; told: Events[Names<Events>] }
  | { kind: 'state'; state: LiveState; sequence: number }
  | { kind: 'hello' };

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * One EventSource of a name for the whole browser: the tab that holds the Web Lock leads and relays to the
 * others. Browsers allow six HTTP/1.1 connections to a host, so a stream per tab makes the seventh tab hang.
 */
class SharedStream<Events> {
  private readonly abort = new AbortController();
  private readonly channel: BroadcastChannel;
  private readonly name: string;
  private readonly options: SharedStreamOptions<Events>;
  private state: LiveState = 'connecting';
  private leading = false;
  private source: EventSource | undefined;
  private wait = FIRST_WAIT;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(name: string, options: SharedStreamOptions<Events>) {
    this.name = name;
    this.options = options;
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }: MessageEvent<Relay<Events>>) => this.follow(data);
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
    navigator.locks.request(this.name, { signal: this.abort.signal }, lead).catch(() => undefined);
  }

  private open() {
    const source = new EventSource(this.options.address());
    this.source = source;
    source.onopen = () => {
      this.wait = FIRST_WAIT;
      this.change('live');
    };
    source.onerror = () => this.lost(source);
    for (const name of Object.keys(this.options.on) as Names<Events>[]) {
      source.addEventListener(name, (event: MessageEvent<string>) => this.hear(source, name, event));
    }
  }

  private hear(source: EventSource, name: Names<Events>, { data }: MessageEvent<string>) {
    if (name === this.options.last) {
      source.close();
    }
    const told = JSON.parse(data) as Events[Names<Events>];
    this.tell({ kind: 'event', name, told });
    this.options.on[name](told, true);
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
    await this.options.probe().catch(() => undefined);
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

  private follow(relay: Relay<Events>) {
    if (relay.kind === 'event') {
      this.options.on[relay.name](relay.told, false);
    } else if (relay.kind === 'hello' && this.leading) {
      this.tellState();
    } else if (relay.kind === 'state' && !this.leading) {
      this.options.onState(relay.state);
      if (relay.sequence > this.sequence()) {
        this.options.onGap?.();
      }
    }
  }

  private change(state: LiveState) {
    this.state = state;
    this.options.onState(state);
    this.tellState();
  }

  private tellState() {
    this.tell({ kind: 'state', state: this.state, sequence: this.sequence() });
  }

  private sequence() {
    return this.options.sequence?.() ?? 0;
  }

  private tell(relay: Relay<Events>) {
    this.channel.postMessage(relay);
  }
}

/** Hears a stream that all tabs share until the returned function is called. */
export function connectShared<Events>(name: string, options: SharedStreamOptions<Events>) {
  const stream = new SharedStream(name, options);
  return () => stream.close();
}
