import { partsOf, type ProjectionRunner } from '#engine';
import type { Delivery, EventStore } from '#event-store';
import type { Change } from '#graphql';

/** How long is waited until what changed can be read, milliseconds. */
const PATIENCE = 2_000;
/** How many appends wait for one who is slow to look at them; then their updates end, and they come back for new ones. */
const MOST_WAITING = 10_000;

export type Log = Pick<EventStore, 'head' | 'subscribe'>;
export type Readable = Pick<ProjectionRunner, 'waitFor'>;

/** What was recorded at once; nothing, where it only says from which position on everything is heard. */
export interface Append {
  readonly position: bigint;
  readonly changes: readonly Change[];
}

interface Listener {
  readonly waiting: Append[];
  wake: () => void;
  /** Why nothing comes any more. */
  ended?: Error;
}

/**
 * What happens in one network, append by append, once it can be read. However many listen, the log is read once; while nobody does, not
 * at all.
 */
export class Feed {
  private readonly listeners = new Set<Listener>();
  private reading: AbortController | undefined;

  constructor(private readonly log: Log, private readonly readable: Readable, private readonly network: string) {}

  /**
   * From now on, until the signal. The first has no changes: what was recorded before it can be read by then, and what is recorded after
   * it will be heard. @throws when the log cannot be read any more
   */
  async *listen(signal: AbortSignal): AsyncGenerator<Append, undefined> {
    const listener: Listener = { waiting: [], wake: () => undefined };
    const leave = (): void => {
      this.leave(listener);
      listener.wake();
    };
    signal.addEventListener('abort', leave, { once: true });
    this.join(listener);
    try {
      // Whoever reads already may be behind: what was there before is no news to this one.
      const after = await this.log.head();
      await this.readable.waitFor(after, PATIENCE);
      if (!signal.aborted) yield { position: after, changes: [] };
      while (!signal.aborted) {
        const next = listener.waiting.shift();
        if (next) {
          if (next.position > after) yield next;
        } else if (listener.ended) throw listener.ended;
        else await new Promise<void>((resolve) => { listener.wake = resolve; });
      }
    } finally {
      signal.removeEventListener('abort', leave);
      leave();
    }
    return undefined;
  }

  private join(listener: Listener): void {
    this.listeners.add(listener);
    if (this.reading) return;
    const reading = new AbortController();
    this.reading = reading;
    this.read(reading.signal).then(() => this.stop(reading, new Error('the log has ended')), (error: unknown) => this.stop(reading, error instanceof Error ? error : new Error('the log cannot be read')));
  }

  private leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    this.reading?.abort();
    this.reading = undefined;
  }

  private async read(signal: AbortSignal): Promise<void> {
    const after = await this.log.head();
    let changes: Change[] = [];
    for await (const delivery of this.log.subscribe({ after, prefix: `${this.network}.`, signal })) {
      if (delivery.kind !== 'event') continue;
      changes.push(changeIn(delivery));
      if (!delivery.endsAppend) continue;
      const { position } = delivery.event;
      await this.readable.waitFor(position, PATIENCE);
      if (signal.aborted) return;
      for (const listener of this.listeners) this.hand(listener, { position, changes });
      changes = [];
    }
  }

  private hand(listener: Listener, append: Append): void {
    if (listener.waiting.length < MOST_WAITING) listener.waiting.push(append);
    else end(listener, new Error('updates came faster than they were taken'));
    listener.wake();
  }

  /** The reader has ended: unless nobody wanted it any more, everybody who listens is told. */
  private stop(reading: AbortController, because: Error): void {
    if (this.reading !== reading) return;
    this.reading = undefined;
    for (const listener of this.listeners) {
      end(listener, because);
      listener.wake();
    }
  }
}

function end(listener: Listener, because: Error): void {
  listener.ended ??= because;
}

function changeIn({ event: { stream, type, data } }: Extract<Delivery, { readonly kind: 'event' }>): Change {
  const { concept, id } = partsOf(stream);
  return { concept, id, type, data: JSON.parse(data) as unknown };
}

const feeds = new WeakMap<Log, Map<string, Feed>>();

/** The one feed of a network in this process. */
export function feedOf(log: Log, readable: Readable, network: string): Feed {
  const ofLog = feeds.get(log) ?? new Map<string, Feed>();
  feeds.set(log, ofLog);
  const feed = ofLog.get(network) ?? new Feed(log, readable, network);
  ofLog.set(network, feed);
  return feed;
}
