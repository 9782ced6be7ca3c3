import type { RecordedEvent } from '#event-store';
import type { EventRegistry } from '#kernel';
import { decodeMetadata } from '../commands/metadata';
import { partsOf } from '../streams';
import type { ProjectedEvent } from './read-model';

/** A recorded event with its metadata read and its data lifted to the newest version. */
export function projectedEvent(registry: EventRegistry, event: RecordedEvent): ProjectedEvent {
  const { network, concept, id } = partsOf(event.stream);
  const meta = decodeMetadata(event.meta);
  return {
    network, concept, id,
    eventId: event.id,
    type: event.type,
    revision: event.revision,
    position: event.position,
    at: BigInt(Date.parse(meta.occurredAt)),
    actor: meta.actor,
    actorRole: meta.actorRole,
    actorOrganisation: meta.actorOrganisation ?? null,
    onBehalfOf: meta.onBehalfOf ?? null,
    data: registry.decode(event).data,
  };
}
