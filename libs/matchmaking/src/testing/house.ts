/** Matchmaking as it runs, for specs: a real log, keys, rules behind their permissions, read models, processes, deadlines, the API, and a clock that the spec moves. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { NestApplicationOptions } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { authorise } from '#access';
import { directoryConcepts } from '#directory';
import { commandsOn, DeadlineRunner, HANDLER_PARTS, handlersOf, ProcessRunner, streamName, type Commands, type HandlerParts, type Outcome } from '#engine';
import { derivedId, eventRegistry, type Actor, type Command, type DomainEvent, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import type { Language } from '#language';
import { privacy, privacyMigrations } from '#privacy';
import { stageFor } from '../../../../test/support/read-model';
import { openContext } from '../../../server/src/requests/request-context';
import { matchmakingConcepts, matchmakingMigrations, matchmakingProcesses, matchmakingReadModels, matchmakingResolvers } from '../context';
import { PlaceAddresses } from '../invitation';

/** What an operation came to: its data, and the codes of its errors. */
export interface Answer {
  readonly data: unknown;
  readonly codes: readonly unknown[];
}

export interface House {
  /** Writes what happened before. */
  record(concept: string, id: Id, ...events: readonly DomainEvent[]): Promise<void>;
  /** Gives a sealed command, and waits for all that follows from it. */
  give(actor: Actor, command: Command): Promise<Outcome>;
  /** Runs one GraphQL operation as somebody, and waits for all that follows from it. */
  ask(who: { readonly actor: Actor; readonly email?: string; readonly language?: Language }, document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Moves the clock, and lets processes and deadlines do what is due. */
  waitUntil(now: number): Promise<void>;
  /** What happened in a stream, by type. */
  happened(concept: string, id: Id): Promise<readonly string[]>;
  close(): Promise<void>;
}

const silent: Pick<NestApplicationOptions, 'logger'> = { logger: false };

export async function openHouse(): Promise<House> {
  const concepts = [...directoryConcepts, ...matchmakingConcepts];
  const events = concepts.flatMap((concept) => concept.events);
  const stage = await stageFor(matchmakingReadModels, events, [...privacyMigrations, ...matchmakingMigrations]);
  const { store, projections, database } = stage;
  const registry = eventRegistry(events);
  let now = specNow;
  const keysDir = await mkdtemp(path.join(tmpdir(), 'roundtable-keys-'));
  const keys = privacy({ pool: database.pool('writer'), keysDir, clock: () => now });
  await keys.openNetwork('enpcr');

  const parts: HandlerParts = { store, registry, authorise, clock: () => now, send: (command, request) => commands.send(command, request) };
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot(), GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, graphiql: false })],
    providers: [
      { provide: HANDLER_PARTS, useValue: parts }, { provide: PlaceAddresses, useValue: new PlaceAddresses(database.pool('writer'), () => now) },
      ...concepts.flatMap((concept) => handlersOf(concept)), ...matchmakingResolvers,
    ],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), silent);
  await app.init();
  const commands: Commands = commandsOn(app.get(CommandBus), keys);
  const { schema } = app.get(GraphQLSchemaHost);

  const pool = database.pool('projector');
  const failures: string[] = [];
  const log = (line: string): unknown => failures.push(line);
  const processes = matchmakingProcesses.map((process) => new ProcessRunner(process, { store, registry, pool, commands, release: (network, heldBy) => keys.release(network, heldBy), log }));
  for (const process of processes) await process.start();
  const deadlines = new DeadlineRunner({ pool, commands, clocks: { wall: () => now, monotonic: () => now }, newestEvent: () => 0, log });

  const settle = async (): Promise<void> => {
    for (let head = -1n; head !== await store.head();) {
      head = await store.head();
      const reached = await Promise.all([...processes, projections].map((one) => one.waitFor(head, 10_000)));
      if (!reached.every(Boolean)) throw new Error(`something has stopped: ${failures.join('\n')}`);
    }
  };
  let count = 0;
  return {
    record: (concept, id, ...happened) => stage.play(...happened.map((event) => ({ concept, id, event, at: now }))),
    async give(actor, command) {
      const outcome = await commands.send(command, { actor, commandId: derivedId('spec', count++) });
      await settle();
      return outcome;
    },
    async ask({ actor, email, language = 'en' }, source, variableValues = {}) {
      const context = openContext(
        { commands, projections, privacy: keys, store, reader: database.pool('reader'), now: () => now },
        { actor, verifiedEmail: email, locale: undefined, until: undefined }, language, pino({ level: 'silent' }), 'spec');
      const { data, errors = [] } = await graphql({ schema, source, contextValue: context, variableValues });
      await context.close();
      await settle();
      return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, codes: errors.map(({ extensions, message }) => extensions['code'] ?? message) };
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
    async close() {
      for (const process of processes) await process.stop();
      await app.close();
      await stage.close();
      await rm(keysDir, { recursive: true });
      if (failures.length > 0) throw new Error(failures.join('\n'));
    },
  };
}
