import { randomUUID } from 'node:crypto';
import { dropDatabase, openDatabase, type Database } from '#database';
import { TEST_DATA_DIR } from './test-data-dir';

/** The data folder of the server that Jest started for this run. */
export function dataDirOfRun(): string {
  const dataDir = process.env[TEST_DATA_DIR];
  if (dataDir === undefined) throw new Error('Jest has not started the database server of the run: see test/support/global-setup.ts');
  return dataDir;
}

/** An empty database with all roles, of this spec alone. `close` removes it. */
export async function freshDatabase(): Promise<Database> {
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  const database = await openDatabase({ kind: 'embedded', dataDir: dataDirOfRun(), database: name }, { guest: 'allowed', log: () => undefined });
  const { place } = database;
  if (place.kind !== 'embedded') throw new Error('The tests run on the embedded database.');
  return {
    ...database,
    async close() {
      await database.close();
      await dropDatabase(place, name);
    },
  };
}
