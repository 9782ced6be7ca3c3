import { Test } from '@nestjs/testing';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { authorise } from '#access';
import { migrate } from '#database';
import { directoryConcepts } from '#directory';
import { commandsOn, DeadlineRunner, encodeMetadata, engineMigrations, HANDLER_PARTS, handlersOf, ProcessRunner, streamName, type Commands, type HandlerParts, type Outcome } from '#engine';
import { logMigrations, postgresEventStore } from '#event-store';
import { derivedId, eventRegistry, type Actor, type Command, type DomainEvent, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { freshDatabase } from '../../../../test/support/database';
import { matchmakingConcepts, matchmakingProcesses } from '../context';

/** Matchmaking as it runs: a real log, every rule behind its permission, processes and deadlines, and a clock that the spec moves. */
export interface House {
  /** Writes what happened before. */
  record(concept: string, id: Id, ...events: readonly DomainEvent[]): Promise<void>;
  /** Gives a sealed command. */
  give(actor: Actor, command: Command): Promise<Outcome>;
  /** Moves the clock, and lets processes and deadlines do what is due. */
  waitUntil(now: number): Promise<void>;
  /** What happened in a stream, by type. */
  happened(concept: string, id: Id): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const concepts = [...directoryConcepts, ...matchmakingConcepts];
  const database = await freshDatabase();
  await migrate(database, [...logMigrations, ...engineMigrations]);
  const store = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: (error) => { throw error; } });
  const registry = eventRegistry(concepts.flatMap(({ events }) => events));
  let now = specNow;
  const parts: HandlerParts = { store, registry, authorise, clock: () => now, send: (command, request) => given.send(command, request) };
  const module = await Test.createTestingModule({ imports: [CqrsModule.forRoot()], providers: [{ provide: HANDLER_PARTS, useValue: parts }, ...concepts.flatMap((concept) => handlersOf(concept))] }).compile();
  await module.init();
  const given: Commands = commandsOn(module.get(CommandBus), { sealCommand: () => { throw new Error('specs seal their own'); } });

  const pool = database.pool('projector');
  const failures: string[] = [];
  const log = (line: string): unknown => failures.push(line);
  const processes = matchmakingProcesses.map((process) => new ProcessRunner(process, { store, registry, pool, commands: given, log }));
  for (const process of processes) await process.start();
  const deadlines = new DeadlineRunner({ pool, commands: given, clocks: { wall: () => now, monotonic: () => now }, newestEvent: () => 0, log });
  const settle = async (): Promise<void> => {
    for (let head = -1n; head !== await store.head();) {
      head = await store.head();
      for (const process of processes) if (!(await process.waitFor(head, 10_000))) throw new Error(failures.join('\n'));
    }
  };

  let count = 0;
  return {
    async record(concept, id, ...events) {
      const meta = (commandId: Id): string => encodeMetadata({ network: 'enpcr', actor: derivedId('before'), actorRole: 'person', commandId, correlationId: commandId, causationId: commandId, occurredAt: new Date(now).toISOString() });
      const stream = streamName('enpcr', concept, id);
      const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
      const recorded = events.map((event) => ({ event, commandId: derivedId('before', count++) })).map(({ event, commandId }) => ({ id: commandId, ...registry.encode(event), meta: meta(commandId) }));
      const appended = await store.append(stream, recorded, last?.revision ?? -1n);
      if (!appended.ok) throw new Error(`${stream} could not be recorded`);
    },
    async give(actor, command) {
      const outcome = await given.send(command, { actor, commandId: derivedId('spec', count++) });
      await settle();
      return outcome;
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
      await module.close();
      await store.close();
      await database.close();
      if (failures.length > 0) throw new Error(failures.join('\n'));
    },
  };
}
