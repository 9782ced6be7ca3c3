import { type AllStreamResolvedEvent, type AllStreamSubscription, type EventStoreDBClient, excludeSystemEvents, type Position, START, streamNameFilter } from '@eventstore/db-client';

/** What a subscription of the client says, in the order in which the server said it. `more` is whether something else has arrived already. */
export type Arrival =
  | { kind: 'event'; resolved: AllStreamResolvedEvent; more: boolean }
  | { kind: 'checkpoint'; position: Position }
  | { kind: 'caughtUp' };

interface Mark {
  /** The number of events that come before it. */
  after: number;
  arrival: Arrival;
}

/** How many events the server looks at between two checkpoints. */
const SEARCH_WINDOW = 200;

/**
 * Follows all streams whose names have the prefix, after a position, until the signal is aborted or the connection is lost, which throws.
 *
 * The client announces checkpoints and `caughtUp` when they arrive, while events before them still wait in its buffer.
 * So each announcement is noted with the number of events that were there before it, and handed over after so many.
 */
export async function* arrivals(
  client: EventStoreDBClient,
  { after, prefix, signal }: { after: bigint; prefix: string | undefined; signal: AbortSignal },
): AsyncGenerator<Arrival, void, undefined> {
  const marks: Mark[] = [];
  let taken = 0;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };
  const note = (subscription: AllStreamSubscription, arrival: Arrival): void => {
    marks.push({ after: taken + subscription.readableLength, arrival });
    wake();
  };
  const window = {
    maxSearchWindow: SEARCH_WINDOW,
    checkpointInterval: 1,
    checkpointReached: (subscription: AllStreamSubscription, position: Position): void => note(subscription, { kind: 'checkpoint', position }),
  };
  const subscription = client.subscribeToAll({
    fromPosition: after === 0n ? START : { commit: after, prepare: after },
    filter: prefix === undefined ? excludeSystemEvents(window) : streamNameFilter({ prefixes: [prefix], ...window }),
  });
  const onAbort = (): void => wake();
  signal.addEventListener('abort', onAbort);
  subscription.on('caughtUp', () => note(subscription, { kind: 'caughtUp' }));
  subscription.on('readable', () => wake());
  subscription.on('error', fail);
  subscription.on('end', () => fail(new Error('The server has ended the subscription.')));

  try {
    while (!signal.aborted) {
      const mark = marks[0];
      if (mark?.after === taken) {
        marks.shift();
        yield mark.arrival;
        continue;
      }
      const resolved = subscription.read() as AllStreamResolvedEvent | null;
      if (resolved) {
        taken += 1;
        yield { kind: 'event', resolved, more: subscription.readableLength + marks.length > 0 };
        continue;
      }
      if (failure) throw failure;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Rejects when the connection never came about.
    await subscription.unsubscribe().catch(() => undefined);
    // A call ends for the client only when all that had arrived has been read.
    subscription.removeAllListeners('readable').resume();
  }
}
