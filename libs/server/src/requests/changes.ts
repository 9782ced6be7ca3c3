import { streamName, type ProjectionRunner } from '#engine';
import type { EventStore } from '#event-store';
import type { Id } from '#kernel';

/** How long a sign waits until what changed can be read, milliseconds. */
const PATIENCE = 2_000;

/** A sign for every change of one thing, once what changed can be read. It carries no data: look again. */
export function changesOf(store: EventStore, projections: ProjectionRunner, network: string, concept: string, id: Id): AsyncIterableIterator<true> {
  const ending = new AbortController();
  const signs = signsUntil(ending.signal);
  return {
    next: () => signs.next(),
    // A generator that waits for the next event would hear of its end only then.
    async return() {
      ending.abort();
      return signs.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };

  async function* signsUntil(signal: AbortSignal): AsyncGenerator<true, undefined> {
    const after = await store.head();
    for await (const delivery of store.subscribe({ after, prefix: streamName(network, concept, id), signal })) {
      if (delivery.kind !== 'event' || !delivery.endsAppend) continue;
      await projections.waitFor(delivery.event.position, PATIENCE);
      yield true;
    }
    return undefined;
  }
}
