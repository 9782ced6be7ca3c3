import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Database } from './database';
import { inTransaction } from './transaction';

/** One step of the schema. Once released it never changes; a later step changes what it made. */
export interface Migration {
  /** `library/number-what`, such as `event-store/001-log`. */
  name: string;
  sql: string;
}

/** Any number that nothing else locks: one process migrates at a time, the others wait and find nothing to do. */
const MIGRATION_LOCK = 7_340_911;

const bookkeeping = `
create schema if not exists roundtable;
create table if not exists roundtable.migrations (
  number integer generated always as identity primary key,
  name text not null unique,
  sha256 text not null
);
grant usage on schema roundtable to roundtable_writer;
grant select on roundtable.migrations to roundtable_writer;`;

/**
 * Applies what has not been applied yet, in the given order, as the owner; all of it or nothing.
 * Throws when an applied step's text has changed: released steps are never edited.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<{ applied: string[] }> {
  const client = await database.connect('owner');
  try {
    return await inTransaction(client, async () => {
      await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      await client.query(bookkeeping);
      const known = await hashesByName(client);
      const applied: string[] = [];
      for (const migration of migrations) {
        if (await applyOnce(client, migration, known.get(migration.name))) applied.push(migration.name);
      }
      return { applied };
    });
  } finally {
    await client.end();
  }
}

/** What has not been applied yet, by name; asked without being the owner, so that a server can tell an operator to migrate. */
export async function pendingMigrations(database: Database, migrations: readonly Migration[]): Promise<readonly string[]> {
  const { rows } = await database.pool('writer').query<{ there: boolean }>(`select to_regclass('roundtable.migrations') is not null as there`);
  if (rows[0]?.there !== true) return migrations.map(({ name }) => name);
  const applied = await database.pool('writer').query<{ name: string }>('select name from roundtable.migrations');
  const known = new Set(applied.rows.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !known.has(name));
}

async function hashesByName(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from roundtable.migrations');
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

async function applyOnce(client: ClientBase, migration: Migration, recorded: string | undefined): Promise<boolean> {
  const sha256 = createHash('sha256').update(migration.sql).digest('hex');
  if (recorded === sha256) return false;
  if (recorded !== undefined) {
    throw new Error(`Migration ${migration.name} was applied with another text. Released migrations never change: put the old text back and add a new migration.`);
  }
  await client.query(migration.sql);
  await client.query('insert into roundtable.migrations (name, sha256) values ($1, $2)', [migration.name, sha256]);
  return true;
}
