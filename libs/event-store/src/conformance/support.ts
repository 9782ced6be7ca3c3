import { randomBytes, randomUUID } from 'node:crypto';
import type { Appended, Delivery, EventStore, NewEvent, RecordedEvent } from '../port';

/** A network that no other test uses, so that the suite can run against a log that others fill. */
export const newNetwork = (): string => `t${randomBytes(8).toString('hex')}`;

export const newStream = (network = newNetwork()): string => `${network}.request-${randomUUID()}`;

export function newEvent(fields: Partial<NewEvent> = {}): NewEvent {
  return { id: randomUUID(), type: 'RequestPublished', schema: 1, data: '{"a":1}', meta: '{"network":"test"}', ...fields };
}

export const newEvents = (count: number): NewEvent[] => Array.from({ length: count }, () => newEvent());

/** Appends or fails the test. */
export async function appended(store: EventStore, stream: string, events: readonly NewEvent[], expected: bigint): Promise<Appended & { ok: true }> {
  const result = await store.append(stream, events, expected);
  if (!result.ok) throw new Error(`The append was refused: ${result.expected} was expected, ${result.actual} found.`);
  return result;
}

/** Appends one event, learning the revision from refusals, until it is there. Returns how often it was refused. */
export async function appendUntilDone(store: EventStore, stream: string, event: NewEvent): Promise<number> {
  let expected = -1n;
  for (let refusals = 0; ; refusals += 1) {
    const result = await store.append(stream, [event], expected);
    if (result.ok) return refusals;
    expected = result.actual;
  }
}

export const idsOf = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id);

/** What the caller gave, without what the store added. */
export function asGiven({ id, type, schema, data, meta }: RecordedEvent): NewEvent {
  return { id, type, schema, data, meta };
}

/** Follows until `enough` says so, then leaves. */
export async function follow(
  store: EventStore,
  options: { after?: bigint; prefix?: string },
  enough: (all: readonly Delivery[], newest: Delivery) => boolean | Promise<boolean>,
): Promise<Delivery[]> {
  const leaving = new AbortController();
  const deliveries: Delivery[] = [];
  for await (const delivery of store.subscribe({ ...options, signal: leaving.signal })) {
    deliveries.push(delivery);
    if (await enough(deliveries, delivery)) leaving.abort();
  }
  return deliveries;
}

export const eventsOf = (deliveries: readonly Delivery[]): RecordedEvent[] =>
  deliveries.flatMap((delivery) => (delivery.kind === 'event' ? [delivery.event] : []));

export const hasCaughtUp = (_: readonly Delivery[], newest: Delivery): boolean => newest.kind === 'caughtUp';

export const hasEvents = (count: number) => (all: readonly Delivery[]): boolean => eventsOf(all).length >= count;
