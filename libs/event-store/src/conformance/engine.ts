import type { EventStore } from '../port';

/** An engine under test. */
export interface Engine {
  store: EventStore;
  /** Another store on the same log with connections of its own, as another process would have. Closed by the suite. */
  another: () => EventStore;
  /** Breaks every connection to the engine, as its restart does. */
  interrupt: () => Promise<void>;
  close: () => Promise<void>;
}

/** What not every engine promises, and the suite asks only of those that do. */
export interface Allowances {
  /** Refuses an id that an event of another stream has. */
  idsAreUniqueInTheLog: boolean;
  /** Says of a repeated append that nothing was written. */
  tellsRepetitions: boolean;
  /** The suite may break its connections. */
  mayBeInterrupted: boolean;
}
