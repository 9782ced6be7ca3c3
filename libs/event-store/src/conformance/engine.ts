import type { EventStore } from '../port';

/** An engine under test. */
export interface Engine {
  store: EventStore;
  /** Another store on the same log with connections of its own, as another process would have. Closed by the suite. */
  another: () => EventStore;
  /** Breaks every connection to the engine, as its restart does; undefined where the suite has no power over it. */
  interrupt: (() => Promise<void>) | undefined;
  close: () => Promise<void>;
}

/** What an engine cannot promise, and the suite therefore does not ask of it. */
export interface Allowances {
  /** Refuses an id that an event of another stream has. */
  idsAreUniqueInTheLog: boolean;
  /** Says of a repeated append that nothing was written. */
  tellsRepetitions: boolean;
}
