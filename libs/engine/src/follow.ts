import type { Delivery, EventStore, RecordedEvent } from '#event-store';
import type { Batch } from './projections/apply';

const LARGEST = 500;

/** The log from a position on as batches that end where an append ends; one comes as soon as nothing more is waiting. */
export async function* batches(store: EventStore, after: bigint, signal: AbortSignal): AsyncGenerator<Batch> {
  let from = after;
  let events: RecordedEvent[] = [];
  const batch = (upTo: bigint): Batch => {
    const made = { after: from, upTo, events };
    from = upTo;
    events = [];
    return made;
  };
  for await (const delivery of store.subscribe({ after, signal })) {
    if (delivery.kind === 'event') events.push(delivery.event);
    if (ready(delivery, events)) yield batch(delivery.kind === 'event' ? delivery.event.position : delivery.position);
  }
}

function ready(delivery: Delivery, events: readonly RecordedEvent[]): boolean {
  return delivery.kind === 'caughtUp' ? events.length > 0 : delivery.endsAppend && events.length >= LARGEST;
}
