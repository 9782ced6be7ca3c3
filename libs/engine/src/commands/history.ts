import type { EventStore, RecordedEvent } from '#event-store';
import type { DomainEvent, EventRegistry, Foldable, Id, ReadState } from '#kernel';
import { streamName } from '../streams';
import { decodeMetadata, metadataOf, type CommandRequest } from './metadata';

/** A stream as a handler knows it: what happened, and what to expect when adding to it. */
export interface LoadedStream {
  readonly name: string;
  readonly events: readonly DomainEvent[];
  readonly recorded: readonly RecordedEvent[];
  /** The revision of the last event, -1n when there is none. */
  readonly revision: bigint;
  /** The position of the last event, 0n when there is none. */
  readonly position: bigint;
}

export async function loadStream(store: EventStore, registry: EventRegistry, name: string): Promise<LoadedStream> {
  const recorded = await store.readStream(name);
  const last = recorded.at(-1);
  return {
    name, recorded,
    events: recorded.map((event) => registry.decode(event)),
    revision: last?.revision ?? -1n,
    position: last?.position ?? 0n,
  };
}

/** The last event that this command recorded in the stream, when it was given before. */
export function saidBefore(stream: LoadedStream, commandId: Id): RecordedEvent | undefined {
  return stream.recorded.findLast((event) => event.meta.includes(commandId) && decodeMetadata(event.meta).commandId === commandId);
}

/** Whether an event was recorded for the one who gives this command: what one person said before is no answer to another. */
export function isSaidBy({ meta }: RecordedEvent, request: CommandRequest): boolean {
  const [then, now] = [decodeMetadata(meta), metadataOf(request, 0)];
  return then.actor === now.actor && then.onBehalfOf === now.onBehalfOf;
}

/** Folds other streams of one network. */
export function stateReader(store: EventStore, registry: EventRegistry, network: string): ReadState {
  return async <S>(concept: Foldable<S>, id: Id): Promise<S> =>
    concept.fold((await loadStream(store, registry, streamName(network, concept.name, id))).events);
}
