import { openDatabase } from '#database';
import { ProjectionRunner, type ReadModel } from '#engine';
import { contexts, openStorage } from '#runtime';
import path from 'node:path';

/** A table of a read model in which live rows and rebuilt rows differ. */
export interface Difference {
  readonly table: string;
  /** Rows that only the live table had. */
  readonly live: readonly string[];
  /** Rows that only the rebuilt table has. */
  readonly rebuilt: readonly string[];
}

/** Far above any version that is ever released. */
const ANOTHER = 1_000_000;

/**
 * Builds every read model of a stopped installation anew from its log, and compares it row by row with what was live.
 * Afterwards the rebuilt ones are live; the next start of the program puts the others back.
 */
export async function differencesFromLog(dataDir: string): Promise<readonly Difference[]> {
  const storage = await openStorage({ database: { kind: 'embedded', dataDir }, keysDir: path.join(dataDir, 'keys'), clock: () => Date.now(), log: () => undefined, guest: 'refused', describedAs: 'a comparison with the log' });
  try {
    const models: readonly ReadModel[] = contexts.flatMap(({ readModels }) => readModels);
    const runner = new ProjectionRunner(models.map((model) => ({ ...model, version: model.version + ANOTHER })), { store: storage.store, registry: storage.registry, pool: storage.projector, log: () => undefined });
    await runner.start();
    await runner.stop();
    const stopped = runner.status().filter(({ state }) => state === 'stopped');
    if (stopped.length > 0) throw new Error(`could not be rebuilt: ${stopped.map(({ name, why }) => `${name} (${why ?? ''})`).join(', ')}`);
    const found: Difference[] = [];
    for (const model of models) {
      for (const table of Object.keys(model.tables)) {
        const only = async (here: string, there: string): Promise<readonly string[]> =>
          (await storage.projector.query<{ row: string }>(`select t::text as row from "${here}"."${table}" t except select t::text from "${there}"."${table}" t limit 5`)).rows.map(({ row }) => row);
        const before = `${model.name}__${model.version}`;
        const difference = { table: `${model.name}.${table}`, live: await only(before, model.name), rebuilt: await only(model.name, before) };
        if (difference.live.length + difference.rebuilt.length > 0) found.push(difference);
      }
    }
    return found;
  } finally {
    await storage.close();
  }
}

/** How many rows each read model's tables hold together, of a stopped installation. */
export async function rowsIn(dataDir: string): Promise<number> {
  const database = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined });
  try {
    let rows = 0n;
    for (const model of contexts.flatMap(({ readModels }) => readModels)) {
      for (const table of Object.keys(model.tables)) {
        const { rows: [counted] } = await database.pool('projector').query<{ count: bigint }>(`select count(*) from "${model.name}"."${table}"`);
        rows += counted?.count ?? 0n;
      }
    }
    return Number(rows);
  } finally {
    await database.close();
  }
}
