import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { dropDatabase, openDatabase, type Database } from '#database';
import { TEST_DATA_DIR } from './test-data-dir';

/** The data folder of the server that Jest started for this run. */
export function dataDirOfRun(): string {
  const dataDir = process.env[TEST_DATA_DIR];
  if (dataDir === undefined) throw new Error('Jest has not started the database server of the run: see test/support/global-setup.ts');
  return dataDir;
}

/** An empty database with all roles, of this spec alone. `close` removes it. */
export function freshDatabase(): Promise<Database> {
  return opened(newName());
}

/** What has been prepared here already, by what it holds. */
const prepared = new Map<string, { readonly name: string; done?: Promise<void> }>();

/**
 * A database of this spec alone that holds what `prepare` puts there. It is the same for the same `content`, which says all that it follows from:
 * from the second time on, what was prepared once is copied. `prepare` leaves no connection of its own open.
 */
export async function databaseWith(content: unknown, prepare: (database: Database) => Promise<void>): Promise<Database> {
  const what = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const known = prepared.get(what);
  if (!known) {
    prepared.set(what, { name: newName() });
    const first = await freshDatabase();
    await prepare(first);
    return first;
  }
  known.done ??= (async () => {
    const pattern = await plain(known.name);
    await prepare(pattern);
    await pattern.close();
  })();
  await known.done;
  const name = newName();
  await copy(known.name, name);
  return opened(name);
}

const newName = (): string => `spec_${randomUUID().replaceAll('-', '')}`;

const plain = (name: string): Promise<Database> => openDatabase({ kind: 'embedded', dataDir: dataDirOfRun(), database: name }, { guest: 'allowed', log: () => undefined });

async function copy(from: string, to: string): Promise<void> {
  const administrator = new Client({ host: await socketFolder(), port: 5432, user: 'postgres', database: 'postgres' });
  await administrator.connect();
  try {
    await administrator.query(`create database ${to} template ${from} owner roundtable_owner`);
  } finally {
    await administrator.end();
  }
}

let folder: string | undefined;
/** Where the server of the run answers. */
async function socketFolder(): Promise<string> {
  if (folder === undefined) {
    const guest = await plain('roundtable');
    if (guest.place.kind !== 'embedded') throw new Error('The tests run on the embedded database.');
    folder = guest.place.socketFolder;
    await guest.close();
  }
  return folder;
}

async function opened(name: string): Promise<Database> {
  const database = await plain(name);
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
