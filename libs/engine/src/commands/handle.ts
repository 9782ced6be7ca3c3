import type { EventStore, NewEvent } from '#event-store';
import { derivedId, isRejected, type Command, type DomainEvent, type EventRegistry, type FactsContext, type Hold, type Outage, type Rule } from '#kernel';
import { streamName } from '../streams';
import type { Authorise } from './authorise';
import { isSaidBy, loadStream, saidBefore, stateReader, type LoadedStream } from './history';
import { Holds } from './holds';
import { encodeMetadata, metadataOf, type CommandRequest, type Recording } from './metadata';
import type { Outcome, Problem } from './outcome';

/** What a handler works with. `clock` gives epoch milliseconds. */
export interface HandlerParts {
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly authorise: Authorise;
  readonly clock: () => number;
  /** Gives a sealed command to whichever concept knows it. */
  readonly send: (command: Command, request: CommandRequest) => Promise<Outcome>;
  /** When the program was not there lately; never, unless given. */
  readonly outages?: () => readonly Outage[];
  /** What staff may record for people, and how that is noted first; nothing, unless given. */
  readonly onBehalf?: OnBehalf;
}

/** The one place in which staff's acts on behalf of people are let through (R-STF-01). */
export interface OnBehalf {
  /** Whether this command can be given on behalf of a person at all. */
  allows(command: string): boolean;
  /** What notes the act before it is recorded. */
  note(command: string, request: CommandRequest & { readonly recordedBy: Recording }): Hold;
}

/** Checks and seals what a caller says. Asked only when the caller ever may, so that nobody else makes keys or learns what a form holds. */
export type Prepare = () => Promise<{ readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problems: readonly Problem[] }>;

/**
 * Runs one command: permission, the stream as it is and whose it is, facts, the first answer again if it was said before, decision, what must hold
 * elsewhere, append; once more in silence when somebody else was faster. What was taken elsewhere for nothing is given back.
 */
export async function handle(parts: HandlerParts, concept: string, rule: Rule, prepare: Prepare, request: CommandRequest): Promise<Outcome> {
  if (!parts.authorise.everMay(request.actor, rule.definition.command)) return { ok: false, kind: 'forbidden' };
  const { recordedBy } = request;
  if (recordedBy) {
    if (!parts.authorise.everMay(recordedBy.staff, ACT_ON_BEHALF)) return { ok: false, kind: 'forbidden' };
    if (!parts.onBehalf?.allows(rule.definition.command)) return { ok: false, kind: 'rejected', rejections: [{ code: 'NOT_ON_BEHALF' }] };
  }
  const prepared = await prepare();
  if (!prepared.ok) return { ok: false, kind: 'malformed', problems: prepared.problems };
  const holds = new Holds(parts, request);
  let outcome = await attempt(parts, concept, rule, prepared.data, request, holds);
  if (!outcome.ok && outcome.kind === 'changed-meanwhile') outcome = await attempt(parts, concept, rule, prepared.data, request, holds);
  await holds.settle(outcome.ok && outcome.changed);
  return outcome;
}

/** The action of the permission table that staff need for it. */
const ACT_ON_BEHALF = 'ActOnBehalf';

function notesOf({ onBehalf }: HandlerParts, command: string, request: CommandRequest): readonly Hold[] {
  const { recordedBy } = request;
  return recordedBy && onBehalf ? [onBehalf.note(command, { ...request, recordedBy })] : [];
}

async function attempt(parts: HandlerParts, concept: string, rule: Rule, data: unknown, request: CommandRequest, holds: Holds): Promise<Outcome> {
  const { store, registry, authorise, outages } = parts;
  const { actor } = request;
  const now = parts.clock();
  const context: FactsContext = { network: actor.network, now, actor };
  const id = rule.stream(data, context);
  const stream = await loadStream(store, registry, streamName(actor.network, concept, id));
  const present = rule.after(stream.events);
  const isTheirs = (facts?: unknown): boolean => authorise.mayWith(actor, rule.definition.command, present.parties(data, facts));
  // What is read for facts depends on what is there: whoever may not know of it does not get as far.
  if (!rule.partiesNeedFacts && !isTheirs()) return { ok: false, kind: 'not-found' };
  const facts = await rule.facts(data, stateReader(store, registry, actor.network), context);
  if (rule.partiesNeedFacts && !isTheirs(facts)) return { ok: false, kind: 'not-found' };

  const before = saidBefore(stream, request.commandId);
  if (before && isSaidBy(before, request)) return { ok: true, stream: stream.name, id, revision: before.revision, position: before.position, changed: true };

  const decision = present.decide(data, { ...context, commandId: request.commandId, facts, ...(outages ? { outages: outages() } : {}) });
  if (isRejected(decision)) return { ok: false, kind: 'rejected', rejections: decision.rejected };
  if (decision.length === 0) return { ok: true, stream: stream.name, id, revision: stream.revision, position: stream.position, changed: false };

  // Somebody else's wish has this id. It stays the only one under it, and nobody else is told of it.
  if (before) return { ok: false, kind: 'changed-meanwhile' };
  const notHeld = await holds.take([...notesOf(parts, rule.definition.command, request), ...rule.first(data, facts, context)], stream, decision);
  if (notHeld) return notHeld;
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
