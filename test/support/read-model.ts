import { migrate, type Database, type Migration } from '#database';
import { encodeMetadata, engineMigrations, ProjectionRunner, streamName, View, type EventMetadata, type ReadModel } from '#engine';
import { logMigrations, postgresEventStore, type EventStore } from '#event-store';
import { derivedId, eventRegistry, type Actor, type AnyEventDefinition, type DomainEvent, type Id } from '#kernel';
import { databaseWith } from './database';

/** Something that happened, and in which stream. */
export interface Happening {
  readonly concept: string;
  readonly id: Id;
  readonly event: DomainEvent;
  readonly network?: string;
  /** Epoch milliseconds. */
  readonly at?: number;
  readonly by?: Partial<Pick<EventMetadata, 'actor' | 'actorRole' | 'actorOrganisation'>>;
}

/** A real log and the real projections over it. */
export interface Stage {
  readonly database: Database;
  readonly store: EventStore;
  readonly projections: ProjectionRunner;
  /** Records happenings and waits until every read model shows them. */
  play(...happenings: readonly Happening[]): Promise<void>;
  /** What this actor reads. */
  as(actor: Actor): { query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> };
  close(): Promise<void>;
}

const aDay = Date.UTC(2026, 2, 2, 12);

/** A database of its own with a log, these read models, and `more` tables that they rely on. Close it after the spec. */
export async function stageFor(models: readonly ReadModel[], events: readonly AnyEventDefinition[], more: readonly Migration[] = []): Promise<Stage> {
  const registry = eventRegistry(events);
  const migrations = [...logMigrations, ...engineMigrations, ...more];
  const beginOn = async (database: Database): Promise<{ readonly store: EventStore; readonly projections: ProjectionRunner }> => {
    const store = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: (error) => { throw error; } });
    const projections = new ProjectionRunner(models, { store, registry, pool: database.pool('projector'), log: () => undefined });
    await projections.start();
    return { store, projections };
  };
  const database = await databaseWith([migrations, models.map(({ name, version, tables, sql }) => ({ name, version, tables, sql }))], async (empty) => {
    await migrate(empty, migrations);
    const { store, projections } = await beginOn(empty);
    await projections.stop();
    await store.close();
  });
  const { store, projections } = await beginOn(database);
  let count = 0;
  return {
    database, store, projections,
    async play(...happenings) {
      for (const { concept, id, event, network = 'enpcr', at = aDay, by = {} } of happenings) {
        const stream = streamName(network, concept, id);
        const past = await store.readStream(stream, { direction: 'backwards', limit: 1 });
        const commandId = derivedId('happening', count++);
        const meta = encodeMetadata({ network, actor: derivedId('somebody'), actorRole: 'person', commandId, correlationId: commandId, causationId: commandId, occurredAt: new Date(at).toISOString(), ...by });
        const appended = await store.append(stream, [{ id: derivedId(stream, commandId), ...registry.encode(event), meta }], past[0]?.revision ?? -1n);
        if (!appended.ok) throw new Error(`${event.type} could not be recorded`);
      }
      const shown = await projections.waitFor(await store.head(), 10_000);
      if (!shown) throw new Error(JSON.stringify(projections.status(), (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
    },
    as(actor) {
      return {
        async query(text, values) {
          const view = new View(database.pool('reader'), actor);
          try {
            return await view.query(text, values);
          } finally {
            await view.close();
          }
        },
      };
    },
    async close() {
      await projections.stop();
      await store.close();
      await database.close();
    },
  };
}
