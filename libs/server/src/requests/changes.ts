import { partsOf, streamName, type ProjectionRunner } from '#engine';
import type { Delivery, EventStore } from '#event-store';
import type { Change } from '#graphql';
import type { Id } from '#kernel';

/** How long a sign waits until what changed can be read, milliseconds. */
const PATIENCE = 2_000;

/** A sign for every change of one thing, once what changed can be read. It carries no data: look again. */
export function changesOf(store: EventStore, projections: ProjectionRunner, network: string, concept: string, id: Id): AsyncIterableIterator<true> {
  return signs(store, projections, streamName(network, concept, id), () => Promise.resolve(true));
}

/** A sign for every append in a network that concerns somebody, once what changed can be read. */
export function changesThat(store: EventStore, projections: ProjectionRunner, network: string, concerns: (change: Change) => Promise<boolean>): AsyncIterableIterator<true> {
  return signs(store, projections, `${network}.`, concerns);
}

function signs(store: EventStore, projections: ProjectionRunner, prefix: string, concerns: (change: Change) => Promise<boolean>): AsyncIterableIterator<true> {
  const ending = new AbortController();
  const given = signsUntil(ending.signal);
  return {
    next: () => given.next(),
    // A generator that waits for the next event would hear of its end only then.
    async return() {
      ending.abort();
      return given.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };

  async function* signsUntil(signal: AbortSignal): AsyncGenerator<true, undefined> {
    const after = await store.head();
    let atOnce: Change[] = [];
    for await (const delivery of store.subscribe({ after, prefix, signal })) {
      if (delivery.kind !== 'event') continue;
      atOnce.push(changeIn(delivery));
      if (!delivery.endsAppend) continue;
      await projections.waitFor(delivery.event.position, PATIENCE);
      if (await isAny(atOnce, concerns)) yield true;
      atOnce = [];
    }
    return undefined;
  }
}

function changeIn({ event: { stream, type, data } }: Extract<Delivery, { readonly kind: 'event' }>): Change {
  const { concept, id } = partsOf(stream);
  return { concept, id, type, data: JSON.parse(data) as unknown };
}

async function isAny(changes: readonly Change[], concerns: (change: Change) => Promise<boolean>): Promise<boolean> {
  for (const change of changes) {
    if (await concerns(change)) return true;
  }
  return false;
}
