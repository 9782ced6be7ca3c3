import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { migrate, type Database } from '#database';
import { commandsOn, engineMigrations, HANDLER_PARTS, handlersOf, loadStream, Outages, streamName, type Authorise, type Commands, type HandlerParts } from '#engine';
import { logMigrations, postgresEventStore, type EventStore } from '#event-store';
import { eventRegistry, type AnyConcept, type DomainEvent, type EventRegistry, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { privacy, privacyMigrations } from '#privacy';
import { freshDatabase } from './database';

/** Runs around the store's own work, for specs that must be at the right place at the right time. */
export interface Interference {
  /** Before an append reaches the log. */
  beforeAppend?: (stream: string) => Promise<void>;
  /** After it is in the log, before anybody is told. */
  afterAppend?: (stream: string) => Promise<void>;
}

/** Commands over a real log with real keys, and a clock that the spec moves. */
export interface EngineWorld {
  readonly database: Database;
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly commands: Commands;
  readonly outages: Outages;
  readonly interference: Interference;
  /** What was asked of the log, in order: `read STREAM` and `append STREAM`. */
  readonly asked: string[];
  /** What the clock shows, epoch milliseconds. */
  readonly time: { now: number };
  /** What happened in a stream. */
  happened(concept: string, id: Id, network?: string): Promise<readonly DomainEvent[]>;
  /** How many keys there are. */
  keys(): Promise<number>;
  close(): Promise<void>;
}

/** The network that every spec plays in. */
const NETWORK = 'enpcr';

export async function engineWorld(concepts: readonly AnyConcept[], authorise: Authorise): Promise<EngineWorld> {
  const database = await freshDatabase();
  await migrate(database, [...logMigrations, ...engineMigrations, ...privacyMigrations]);
  const log = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: () => undefined });
  const time = { now: specNow };
  const keysDir = await mkdtemp(path.join(tmpdir(), 'engine-keys-'));
  const keys = privacy({ pool: database.pool('writer'), keysDir, clock: () => time.now });
  await keys.openNetwork(NETWORK);

  const asked: string[] = [];
  const interference: Interference = {};
  const store: EventStore = {
    ...log,
    readStream(stream, options) {
      asked.push(`read ${stream}`);
      return log.readStream(stream, options);
    },
    async append(stream, events, expected) {
      asked.push(`append ${stream}`);
      await interference.beforeAppend?.(stream);
      const appended = await log.append(stream, events, expected);
      await interference.afterAppend?.(stream);
      return appended;
    },
  };
  const registry = eventRegistry(concepts.flatMap(({ events }) => events));
  const outages = new Outages();
  const parts: HandlerParts = { store, registry, authorise, clock: () => time.now, send: (command, request) => world.commands.send(command, request), outages: () => outages.list() };
  const nest = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [{ provide: HANDLER_PARTS, useValue: parts }, ...concepts.flatMap((concept) => handlersOf(concept))],
  }).compile();
  await nest.init();

  const world: EngineWorld = {
    database, store, registry, outages, interference, asked,
    commands: commandsOn(nest.get(CommandBus), keys),
    time,
    async happened(concept, id, network = NETWORK) {
      return (await loadStream(log, registry, streamName(network, concept, id))).events;
    },
    async keys() {
      const { rows } = await database.pool('writer').query<{ count: bigint }>('select (select count(*) from keys.subjects) + (select count(*) from keys.texts) as count');
      return Number(rows[0]?.count);
    },
    async close() {
      await nest.close();
      await store.close();
      await database.close();
      await rm(keysDir, { recursive: true });
    },
  };
  return world;
}

/** Ends every connection of the pools and of the log, as a restart of the server does. */
export async function cutConnections(database: Database): Promise<void> {
  const client = await database.connect('writer');
  // The login itself may end its own connections; the roles that it takes may not.
  await client.query('set role none');
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = session_user and pid <> pg_backend_pid()');
  await client.end();
}

/** Lets nobody on until so many have come. */
export function rendezvous(count: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return () => {
    arrived++;
    if (arrived >= count) open();
    return opened;
  };
}
