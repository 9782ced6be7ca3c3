import { actorId, canonicalJson, roleOf, type Actor, type Id } from '#kernel';

/** Who gives a command, and which: the same `commandId` again is the same wish, not another one. */
export interface CommandRequest {
  readonly actor: Actor;
  readonly commandId: Id;
  /** What belongs together across commands; the command's own id unless given. */
  readonly correlationId?: Id;
  /** The event or command that caused this one. */
  readonly causationId?: Id;
  /** For whom staff acts, if they do. */
  readonly onBehalfOf?: Id;
  /** Given when staff records it for the actor, who is the person (R-STF-02). */
  readonly recordedBy?: Recording;
}

/** Who of the staff records what a person said, and how. */
export interface Recording {
  readonly staff: Actor;
  readonly channel: string;
  readonly confirmBy: string;
  readonly readBack: boolean;
}

/** An event's metadata: flat texts, nothing personal, the same in every engine. */
export interface EventMetadata {
  readonly network: string;
  readonly actor: string;
  readonly actorRole: string;
  /** The organisation of the active hat, if one is on. */
  readonly actorOrganisation?: string;
  readonly onBehalfOf?: string;
  /** How the person and staff talked, when staff recorded it. */
  readonly channel?: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly occurredAt: string;
}

export function metadataOf(request: CommandRequest, now: number): EventMetadata {
  const { commandId, recordedBy } = request;
  const actor = recordedBy?.staff ?? request.actor;
  const onBehalfOf = recordedBy ? actorId(request.actor) : request.onBehalfOf;
  return {
    network: actor.network,
    actor: actorId(actor),
    actorRole: roleOf(actor),
    ...(actor.kind === 'member' && actor.hat.kind === 'organisation' ? { actorOrganisation: actor.hat.organisation } : {}),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(recordedBy === undefined ? {} : { channel: recordedBy.channel }),
    commandId,
    correlationId: request.correlationId ?? commandId,
    causationId: request.causationId ?? commandId,
    occurredAt: new Date(now).toISOString(),
  };
}

export function encodeMetadata(metadata: EventMetadata): string {
  return canonicalJson({ ...metadata });
}

export function decodeMetadata(meta: string): EventMetadata {
  return JSON.parse(meta) as EventMetadata;
}
