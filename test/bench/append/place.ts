import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Pool } from 'pg';
import { migrate, openDatabase, type Database } from '#database';
import { logMigrations } from '#event-store';

/** A database of the benchmark's own, as the embedded default has it: its settings, its roles. */
export interface Place {
  database: Database;
  /** Connections of the owner, for contestants that bring tables of their own. */
  pool: Pool;
  name: string;
  version: string;
  settings: string;
  /** The process of the server. */
  postmaster: number;
  close(): Promise<void>;
}

/** As many as the embedded server leaves room for beside the others'. */
export const RAW_CONNECTIONS = 32;

export async function openPlace(): Promise<Place> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'roundtable-bench-'));
  const database = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined, guest: 'refused' });
  await migrate(database, logMigrations);
  const owner = await database.connect('owner');
  const { rows } = await owner.query<{ version: string; settings: string }>(
    `select version(), (select string_agg(name || '=' || setting || coalesce(unit, ''), ' ' order by name) from pg_settings
       where name in ('synchronous_commit', 'fsync', 'full_page_writes', 'shared_buffers', 'max_connections', 'wal_level', 'commit_delay')) as settings`,
  );
  const { host, port, user = '', database: name = '' } = owner;
  await owner.query('create schema bench');
  await owner.end();
  // For castore, which makes its connections by itself.
  Object.assign(process.env, { PGHOST: host, PGPORT: String(port), PGUSER: user, PGUSERNAME: user });
  const pool = new Pool({ host, port, user, database: name, max: RAW_CONNECTIONS, options: '-c role=roundtable_owner -c search_path=bench,message_store,public' });
  pool.on('error', ({ message }) => console.error(message));
  return {
    database,
    pool,
    name,
    version: rows[0]?.version ?? '',
    settings: rows[0]?.settings ?? '',
    postmaster: Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    close: async () => {
      await pool.end();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
