/** Some contexts as they run, for specs: a real log, keys, rules behind their permissions, read models, processes, deadlines, the API, and a clock that the spec moves. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Type, ValueProvider } from '@nestjs/common';
import { parse, subscribe, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { authorise } from '#access';
import type { Database, Migration } from '#database';
import { commandsOn, DeadlineRunner, ProcessRunner, streamName, type Commands, type HandlerParts, type Outcome, type Post, type Process, type ReadModel, type Recording } from '#engine';
import type { EventStore } from '#event-store';
import { derivedId, eventRegistry, forgotten, type Actor, type AnyCommandDefinition, type AnyConcept, type Command, type DomainEvent, type EventRegistry, type Id, type Json, type Personal } from '#kernel';
import { specNow } from '#kernel/testing';
import type { Language } from '#language';
import { privacy, privacyMigrations, type Privacy } from '#privacy';
import { actsOnBehalf } from '../../libs/runtime/src/on-behalf';
import { openContext, type OpenedContext } from '../../libs/server/src/requests/request-context';
import { apiOf } from './house-api';
import { stageFor, type Happening } from './read-model';

/** What of the product runs in a house. Concepts bring their events and rules. */
export interface Furniture {
  readonly concepts: readonly AnyConcept[];
  readonly readModels: readonly ReadModel[];
  readonly processes: readonly Process[];
  readonly resolvers: readonly Type[];
  /** Tables outside the read models. */
  readonly migrations?: readonly Migration[];
  /** Where tellings go; nowhere unless given. */
  readonly post?: (parts: { readonly database: Database; readonly store: EventStore; readonly registry: EventRegistry; readonly keys: Privacy; readonly clock: () => number }) => Post;
  /** What resolvers are given besides their context. */
  readonly providers?: (database: Database, clock: () => number, keys: Privacy) => readonly ValueProvider<object>[];
}

/** What an operation came to: its data, and the codes of its errors. */
export interface Answer {
  readonly data: unknown;
  readonly codes: readonly unknown[];
}

export interface House {
  /** All that can be asked. */
  readonly schema: GraphQLSchema;
  /** The log itself, for what reads it without the API; and whose keys open its boxes. */
  readonly store: EventStore;
  readonly database: Database;
  readonly registry: EventRegistry;
  readonly keys: Privacy;
  /** Destroys the key of a person or organisation, as an erasure does. */
  eraseKey(subject: Id): Promise<void>;
  /** Seals a value as a person's command would. */
  seal<T extends Json>(subject: Id, field: string, value: T): Promise<Personal<T>>;
  /** Makes room for one more network, beside the one that every house has. */
  makeRoomFor(network: string): Promise<void>;
  /** Writes what happened before. */
  record(concept: string, id: Id, events: readonly DomainEvent[], by?: Happening['by']): Promise<void>;
  /** Runs one GraphQL operation as somebody, and waits for all that follows from it. */
  ask(actor: Actor, document: string, variables?: Readonly<Record<string, unknown>>, language?: Language, email?: string, recordedBy?: Recording): Promise<Answer>;
  /** Gives a sealed command, and waits for all that follows from it. */
  give(actor: Actor, command: Command): Promise<Outcome>;
  /** Says a command in clear, as the API would, and waits for all that follows from it. */
  say(actor: Actor, definition: AnyCommandDefinition, input: unknown): Promise<Outcome>;
  /** Asks without waiting for anything, as for a query: every error whole, as the resolvers gave it. */
  look(actor: Actor, document: string, variables?: Readonly<Record<string, unknown>>, email?: string): Promise<ExecutionResult>;
  /** Begins one GraphQL subscription as somebody: its updates, or the codes of what was wrong. End it with `return`. */
  watch(actor: Actor, document: string, variables?: Readonly<Record<string, unknown>>): Promise<AsyncGenerator<ExecutionResult> | readonly unknown[]>;
  /** Moves the clock, and lets processes and deadlines do what is due. */
  waitUntil(now: number): Promise<void>;
  /** What happened in a stream, by type. */
  happened(concept: string, id: Id): Promise<readonly string[]>;
  /** The box that the newest event of a stream with such a field holds. */
  recorded(concept: string, id: Id, field: string): Promise<Personal<unknown>>;
  /** What the keys give this reader of a box, as JSON; `forgotten` when nothing. */
  opened(box: Personal<unknown>, reader: Id | undefined): Promise<string>;
  close(): Promise<void>;
}

export async function openHouse(furniture: Furniture): Promise<House> {
  const events = furniture.concepts.flatMap((concept) => concept.events);
  const stage = await stageFor(furniture.readModels, events, [...privacyMigrations, ...(furniture.migrations ?? [])]);
  const { store, projections, database } = stage;
  const registry = eventRegistry(events);
  let now = specNow;
  const keysDir = await mkdtemp(path.join(tmpdir(), 'roundtable-keys-'));
  const keys = privacy({ pool: database.pool('writer'), keysDir, clock: () => now });
  await keys.openNetwork('enpcr');

  const parts: HandlerParts = { store, registry, authorise, clock: () => now, send: (command, request) => commands.send(command, request), onBehalf: actsOnBehalf };
  const api = await apiOf(furniture, { parts, providers: furniture.providers?.(database, () => now, keys) ?? [] });
  const commands: Commands = commandsOn(api.bus, keys);
  const { schema, run } = api;

  const pool = database.pool('projector');
  const failures: string[] = [];
  const log = (line: string): unknown => failures.push(line);
  const post = furniture.post?.({ database, store, registry, keys, clock: () => now });
  const processes = furniture.processes.map((process) => new ProcessRunner(process, { store, registry, pool, commands, release: (network, heldBy) => keys.release(network, heldBy), log, ...(post && { post }) }));
  for (const process of processes) await process.start();
  const deadlines = new DeadlineRunner({ pool, commands, clocks: { wall: () => now, monotonic: () => now }, newestEvent: () => 0, log });

  const settle = async (): Promise<void> => {
    for (let head = -1n; head !== await store.head();) {
      head = await store.head();
      const reached = await Promise.all([...processes, projections].map((one) => one.waitFor(head, 10_000)));
      if (!reached.every(Boolean)) throw new Error(`something has stopped: ${failures.join('\n')}`);
    }
  };
  const watching: OpenedContext[] = [];
  let count = 0;
  const contextFor = (actor: Actor, language: Language, verifiedEmail?: string, recordedBy?: Recording): OpenedContext => openContext(
    { commands, projections, privacy: keys, store, reader: database.pool('reader'), now: () => now },
    { actor, verifiedEmail, locale: undefined, until: undefined, ...(recordedBy && { recordedBy }) }, language, pino({ level: 'silent' }), derivedId('spec'));
  return {
    schema, store, database, registry, keys,
    async eraseKey(subject) {
      const owner = await database.connect('owner');
      await owner.query('delete from keys.subjects where subject = $1', [subject]);
      await owner.end();
      keys.dropFromMemory('enpcr', subject);
    },
    seal: (subject, field, value) => keys.seal('enpcr', subject, field, value),
    makeRoomFor: (network) => keys.openNetwork(network),
    async record(concept, id, happened, by = {}) {
      await stage.play(...happened.map((event) => ({ concept, id, event, at: now, by })));
      await settle();
    },
    async ask(actor, source, variableValues = {}, language = 'en', email, recordedBy) {
      const context = contextFor(actor, language, email, recordedBy);
      const { data, errors = [] } = await run(source, context, variableValues);
      await context.close();
      await settle();
      return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, codes: errors.map(({ extensions, message }) => extensions['code'] ?? message) };
    },
    async give(actor, command) {
      const outcome = await commands.send(command, { actor, commandId: derivedId('spec', count++) });
      await settle();
      return outcome;
    },
    async say(actor, definition, input) {
      const outcome = await commands.do(definition, input, { actor, commandId: derivedId('spec', count++) });
      await settle();
      return outcome;
    },
    async look(actor, source, variableValues = {}, email) {
      const context = contextFor(actor, 'en', email);
      const answer = await run(source, context, variableValues);
      await context.close();
      return answer;
    },
    async watch(actor, document, variableValues = {}) {
      const context = contextFor(actor, 'en');
      const updates = await subscribe({ schema, document: parse(document), contextValue: context, variableValues });
      await context.rest();
      watching.push(context);
      return Symbol.asyncIterator in updates ? updates : (updates.errors ?? []).map(({ extensions, message }) => extensions['code'] ?? message);
    },
    async waitUntil(moment) {
      now = moment;
      await settle();
      await deadlines.giveDue();
      await settle();
    },
    async happened(concept, id) {
      return (await store.readStream(streamName('enpcr', concept, id))).map(({ type }) => type);
    },
    async recorded(concept, id, field) {
      const found = (await store.readStream(streamName('enpcr', concept, id))).map((event) => (registry.decode(event).data as Readonly<Record<string, Personal<unknown>>>)[field]).findLast((value) => value !== undefined);
      if (!found) throw new Error(`nothing was recorded as ${field}`);
      return found;
    },
    async opened(box, reader) {
      const [found] = await keys.open('enpcr', [box], reader);
      return found === forgotten ? 'forgotten' : JSON.stringify(found);
    },
    async close() {
      for (const context of watching) await context.close();
      for (const process of processes) await process.stop();
      api.isFree = true;
      await stage.close();
      await rm(keysDir, { recursive: true });
      if (failures.length > 0) throw new Error(failures.join('\n'));
    },
  };
}
