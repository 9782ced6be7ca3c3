/**
 * The event store: the only truth. Streams of events that are added to and never changed, and one order over all of them.
 *
 * The semantics are EventStoreDB's, because large networks run there; every engine passes the same conformance suite.
 */

/** An event as the caller makes it. The store looks into none of its texts and gives them back byte for byte. */
export interface NewEvent {
  /** A UUID in lower case, derived by the caller from what it asks for, so that asking again makes the same id. */
  id: string;
  /** Past tense, such as `InvitationSent`. */
  type: string;
  /** The version of the event's shape: 1 to 32,767. */
  schema: number;
  /** Canonical JSON (RFC 8785). */
  data: string;
  /** Canonical JSON (RFC 8785): an object. */
  meta: string;
}

/** An event as the store keeps it. */
export interface RecordedEvent extends NewEvent {
  stream: string;
  /** Its place in its stream: 0, 1, 2 … without a gap. */
  revision: bigint;
  /** Its place among all events: grows in the order of commits, has gaps, and events of one append may share it. */
  position: bigint;
}

/** The expectation that a stream has no event yet. */
export const NO_STREAM = -1n;

/**
 * What became of an append. `revision` and `position` are those of its last event.
 * `written` is false when the very same append had succeeded before: then nothing was added.
 */
export type Appended =
  | { ok: true; revision: bigint; position: bigint; written: boolean }
  | { ok: false; expected: bigint; actual: bigint };

export interface ReadStreamOptions {
  /** The first revision to read, itself included. Without it: the stream's first event, or its last when reading backwards. */
  from?: bigint;
  direction?: 'forwards' | 'backwards';
  /** At most so many events. Without it: all of them. */
  limit?: number;
}

export interface ReadAllOptions {
  /** Read what comes after this position; 0n, the default, is before everything. Else a position that this store gave out. */
  after?: bigint;
  /** Only streams whose name begins so, such as `enpcr.` or `enpcr.invitation-`. */
  prefix?: string;
  /** At most so many events; 1,000 without it. */
  limit?: number;
}

export interface SubscribeOptions {
  /** As in `ReadAllOptions`: usually the position of a stored checkpoint. */
  after?: bigint;
  prefix?: string;
  /** Ends the subscription: its iteration then finishes normally. */
  signal: AbortSignal;
}

/** What a subscriber is handed, one at a time and in order. */
export type Delivery =
  /**
   * An event. A checkpoint may be stored at its position when `endsAppend` is true, and only then: events of one append
   * may share a position, and who resumed after the first of them would never see the others. It is true at the end of every append;
   * an engine that gives each event a position of its own and does not know where appends end says true for all of them.
   */
  | { kind: 'event'; event: RecordedEvent; endsAppend: boolean }
  /** Everything up to `position` (that which the prefix leaves out included) has been handed over. A checkpoint may be stored there. */
  | { kind: 'caughtUp'; position: bigint };

export interface EventStore {
  /**
   * Adds events to the end of a stream, all or none, durable when the promise is fulfilled.
   *
   * `expected` is the revision of the stream's last event as the caller knows it, or `NO_STREAM`. If another one is found, nothing is
   * written and the answer says which. Repeating an append (same stream, ids and expectation) succeeds and writes nothing.
   *
   * @throws AppendTooLarge, MalformedAppend: the append can succeed on no engine. EventIdTaken: an id belongs to another event.
   * DatabaseUnavailable (from `#database`): the engine cannot be reached, and the append may or may not have been written; repeating it is safe.
   */
  append(stream: string, events: readonly NewEvent[], expected: bigint): Promise<Appended>;

  /** The events of one stream, none if there is no such stream. */
  readStream(stream: string, options?: ReadStreamOptions): Promise<RecordedEvent[]>;

  /** The events of all streams in the order of their positions. A page never ends inside an append whose events share a position. */
  readAll(options?: ReadAllOptions): Promise<RecordedEvent[]>;

  /**
   * Every event after a position, for ever: what is there and what will come, never leaving one out.
   * The next is fetched when the last has been taken. When the engine goes away, the subscription waits for it and goes on.
   */
  subscribe(options: SubscribeOptions): AsyncIterable<Delivery>;

  /** The position of the newest event; 0n when there is none. */
  head(): Promise<bigint>;

  /** Finishes what was begun, ends subscriptions, and refuses what comes later. */
  close(): Promise<void>;
}
