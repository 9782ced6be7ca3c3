import type { EventStore } from '#event-store';
import type { EventRegistry } from '#kernel';
import { changesFor, type Row } from './changes';
import { projectedEvent } from './projected-event';
import type { ReadModel } from './read-model';

const PAGE = 1_000;

/**
 * What a read model's tables held of one network when the log had come so far and no further: the same projection, folded in memory.
 * Reads that part of the log; nothing is written.
 */
export async function rowsAsOf(store: EventStore, registry: EventRegistry, model: ReadModel, network: string, position: bigint): Promise<ReadonlyMap<string, readonly Row[]>> {
  const tables = changesFor(model.tables);
  const rows = Object.fromEntries(tables);
  for (let after = 0n; ;) {
    const events = await store.readAll({ after, prefix: `${network}.`, limit: PAGE });
    for (const event of events) {
      if (event.position > position) break;
      const handlers = model.handlers.get(event.type);
      if (!handlers) continue;
      const seen = projectedEvent(registry, event);
      for (const project of handlers) project(seen, rows);
    }
    const last = events.at(-1);
    if (!last || last.position >= position) break;
    after = last.position;
  }
  return new Map([...tables].map(([name, changes]) => [name, changes.folded([]).write]));
}
