import type { EventStore, NewEvent } from '#event-store';
import { derivedId, isRejected, type Command, type DomainEvent, type EventRegistry, type FactsContext, type Hold, type Rule } from '#kernel';
import { streamName } from '../streams';
import type { Authorise } from './authorise';
import { loadStream, saidBefore, stateReader, type LoadedStream } from './history';
import { encodeMetadata, metadataOf, type CommandRequest } from './metadata';
import type { Outcome } from './outcome';

/** What a handler works with. `clock` gives epoch milliseconds. */
export interface HandlerParts {
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly authorise: Authorise;
  readonly clock: () => number;
  /** Gives a sealed command to whichever concept knows it. */
  readonly send: (command: Command, request: CommandRequest) => Promise<Outcome>;
}

/**
 * Runs one command: permission, the stream as it is, the first answer again if it was said before, facts, decision, what must hold
 * elsewhere, append; once more in silence when somebody else was faster. What was taken elsewhere for nothing is given back.
 */
export async function handle(parts: HandlerParts, concept: string, rule: Rule, data: unknown, request: CommandRequest): Promise<Outcome> {
  const taken: Hold[] = [];
  let outcome = await attempt(parts, concept, rule, data, request, taken);
  if (!outcome.ok && outcome.kind === 'changed-meanwhile') outcome = await attempt(parts, concept, rule, data, request, taken);
  if (!outcome.ok) await giveBack(parts, taken, request);
  return outcome;
}

async function attempt(parts: HandlerParts, concept: string, rule: Rule, data: unknown, request: CommandRequest, taken: Hold[]): Promise<Outcome> {
  const { store, registry, authorise } = parts;
  const { actor } = request;
  const name = rule.definition.command;
  if (!authorise.everMay(actor, name)) return { ok: false, kind: 'forbidden' };

  const now = parts.clock();
  const context: FactsContext = { network: actor.network, now, actor };
  const id = rule.stream(data, context);
  const stream = await loadStream(store, registry, streamName(actor.network, concept, id));
  const facts = await rule.facts(data, stateReader(store, registry, actor.network), context);
  const present = rule.after(stream.events);
  if (!authorise.mayWith(actor, name, present.parties(data, facts))) return { ok: false, kind: 'not-found' };

  const before = saidBefore(stream, request.commandId);
  if (before) return { ok: true, stream: stream.name, id, revision: before.revision, position: before.position, changed: true };

  const decision = present.decide(data, { ...context, commandId: request.commandId, facts });
  if (isRejected(decision)) return { ok: false, kind: 'rejected', rejections: decision.rejected };
  if (decision.length === 0) return { ok: true, stream: stream.name, id, revision: stream.revision, position: stream.position, changed: false };

  for (const hold of rule.first(data, facts, context)) {
    const held = await parts.send(hold.take, inside(request, `take ${hold.take.name}`, now));
    if (!held.ok) return held;
    if (held.changed) taken.push(hold);
  }
  const appended = await store.append(stream.name, newEvents(registry, stream, decision, request, now), stream.revision);
  if (!appended.ok) return { ok: false, kind: 'changed-meanwhile' };
  return { ok: true, stream: stream.name, id, revision: appended.revision, position: appended.position, changed: true };
}

function newEvents(registry: EventRegistry, stream: LoadedStream, events: readonly DomainEvent[], request: CommandRequest, now: number): NewEvent[] {
  const meta = encodeMetadata(metadataOf(request, now));
  return events.map((event, index) => ({
    id: derivedId(request.actor.network, stream.name, request.commandId, index),
    ...registry.encode(event),
    meta,
  }));
}

async function giveBack(parts: HandlerParts, taken: readonly Hold[], request: CommandRequest): Promise<void> {
  for (const { undo } of taken.toReversed()) {
    const outcome = await parts.send(undo, inside(request, `undo ${undo.name}`, parts.clock()));
    if (!outcome.ok) throw new Error(`${undo.name} could not be undone: ${outcome.kind}`);
  }
}

/**
 * The program's own part in somebody's command. It is another one at every try: what is taken is the same by what it says, and
 * what was given back may be taken again.
 */
function inside(request: CommandRequest, part: string, now: number): CommandRequest {
  return {
    actor: { kind: 'process', network: request.actor.network, name: 'hold' },
    commandId: derivedId(request.commandId, part, now),
    correlationId: request.correlationId ?? request.commandId,
    causationId: request.commandId,
  };
}
