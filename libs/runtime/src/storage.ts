import type pg from 'pg';
import { identityMigrations } from '#access';
import { auditMigrations } from '#audit';
import { DatabaseUnusable, migrate, openDatabase, pendingMigrations, type Database, type DatabaseSettings, type Migration } from '#database';
import { engineMigrations, Outages } from '#engine';
import { logMigrations, postgresEventStore, type EventStore } from '#event-store';
import { eventRegistry, type EventRegistry } from '#kernel';
import { mailMigrations } from '#mail';
import { matchmakingMigrations } from '#matchmaking';
import { privacy, privacyMigrations, type Privacy } from '#privacy';
import { contexts } from './contexts';
import { unsentFormsMigrations } from './unsent-forms';

/** All tables that are not read models, in the order in which they are made. */
export const migrations: readonly Migration[] = [...logMigrations, ...engineMigrations, ...privacyMigrations, ...identityMigrations, ...matchmakingMigrations, ...auditMigrations, ...unsentFormsMigrations, ...mailMigrations];

export interface StorageSettings {
  readonly database: DatabaseSettings;
  readonly keysDir: string;
  /** Epoch milliseconds, the machine's. */
  readonly clock: () => number;
  readonly log: (line: string) => void;
  /** Whether another process may hold the data folder: the command line then works beside the server. */
  readonly guest: 'allowed' | 'refused';
  /** What was typed, for whoever finds the data folder held by this process. */
  readonly describedAs: string;
  /** An address of EventStoreDB, where one is set. */
  readonly eventStoreUrl?: string;
}

/** Everything that is kept. */
export interface Storage {
  readonly database: Database;
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly privacy: Privacy;
  readonly writer: pg.Pool;
  readonly projector: pg.Pool;
  readonly reader: pg.Pool;
  /** When the program was not there: what deadlines find out, decisions take into account. */
  readonly outages: Outages;
  close(): Promise<void>;
}

/**
 * Opens the database, brings its tables up to date, and opens log and keys.
 * @throws in one sentence for the operator when that cannot be
 */
export async function openStorage({ database: settings, keysDir, clock, log, guest, describedAs, eventStoreUrl }: StorageSettings): Promise<Storage> {
  // Better no start than a log in another place than the one that was asked for.
  if (eventStoreUrl !== undefined) throw new DatabaseUnusable('EVENT_STORE_URL is set, and this version keeps its log in PostgreSQL only. Write nothing for EVENT_STORE_URL.');
  const database = await openDatabase(settings, { log, guest, describedAs });
  try {
    await bringUpToDate(database, settings, log);
    const writer = database.pool('writer');
    const store = postgresEventStore({
      pool: writer,
      connect: () => database.connect('writer'),
      onError: (error) => log(`event store: ${error instanceof Error ? error.message : 'trouble'}`),
    });
    return {
      database, store, writer,
      registry: eventRegistry(contexts.flatMap(({ events }) => events)),
      privacy: privacy({ pool: writer, keysDir, clock }),
      projector: database.pool('projector'),
      reader: database.pool('reader'),
      outages: new Outages(),
      async close() {
        await store.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The embedded database is ours to change; a server's tables are changed by whoever may own them. */
async function bringUpToDate(database: Database, settings: DatabaseSettings, log: (line: string) => void): Promise<void> {
  if (settings.kind === 'server' && settings.ownerUrl === undefined) {
    const pending = await pendingMigrations(database, migrations);
    if (pending.length > 0) throw new DatabaseUnusable(`The tables of DATABASE_URL lack ${pending.length} changes. Set DATABASE_OWNER_URL and type: npm run roundtable -- migrate`);
    return;
  }
  const { applied } = await migrate(database, migrations);
  if (applied.length > 0) log(`database: ${applied.length} changes to the tables made`);
}
