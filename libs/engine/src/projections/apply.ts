import type pg from 'pg';
import { inTransaction, NOT_YET_ON_DISK } from '#database';
import type { RecordedEvent } from '#event-store';
import type { EventRegistry } from '#kernel';
import { changesFor } from './changes';
import { advanceCheckpoint, lockCheckpoint } from './checkpoint';
import { projectedEvent } from './projected-event';
import type { ReadModel } from './read-model';
import { schemaOf } from './versions';
import { writeTable } from './write';

/** An event that a projection cannot take in. */
export class NotApplicable extends Error {
  constructor(event: RecordedEvent, cause: unknown) {
    super(`${event.type} at position ${event.position}: ${cause instanceof Error ? cause.message : 'not an error'}`, { cause });
    this.name = 'NotApplicable';
  }
}

/** A batch in order of positions; `upTo` is where the checkpoint stands once it is in. */
export interface Batch {
  readonly after: bigint;
  readonly upTo: bigint;
  readonly events: readonly RecordedEvent[];
}

/** `applied`; `elsewhere`: another runner has the checkpoint; `moved`: the checkpoint is not where the batch begins, read on from `position`. */
export type Applied = { readonly result: 'applied' | 'elsewhere' } | { readonly result: 'moved'; readonly position: bigint };

/**
 * Folds a batch in memory and writes rows and checkpoint in one transaction. A version that another one has replaced meanwhile goes on
 * in its own tables: the checkpoint says where they are, and its lock keeps it so.
 * @param from where the checkpoint may be instead of where the batch begins, because nothing in between concerns the model
 */
export async function applyBatch(pool: pg.Pool, registry: EventRegistry, model: ReadModel, batch: Batch, from = batch.after): Promise<Applied> {
  return inTransaction(pool, async (client): Promise<Applied> => {
    const checkpoint = await lockCheckpoint(client, model.name, model.version);
    if (!checkpoint) return { result: 'elsewhere' };
    if (checkpoint.position < from || checkpoint.position > batch.after) return { result: 'moved', position: checkpoint.position };
    const tables = changesFor(model.tables);
    const rows = Object.fromEntries(tables);
    for (const event of batch.events) {
      const handlers = model.handlers.get(event.type);
      if (!handlers) continue;
      try {
        const seen = projectedEvent(registry, event);
        for (const project of handlers) project(seen, rows);
      } catch (error) {
        throw new NotApplicable(event, error);
      }
    }
    for (const [name, changes] of tables) {
      const table = model.tables[name];
      if (table) await writeTable(client, schemaOf(model, checkpoint.live), name, table, changes);
    }
    await advanceCheckpoint(client, model.name, model.version, batch.upTo);
    return { result: 'applied' };
    // A crash loses rows and checkpoint together and the batch is read again, so the commit need not wait for the disk.
  }, NOT_YET_ON_DISK);
}
