import { cpus, loadavg } from 'node:os';
import type { Pool } from 'pg';
import { openDatabase, type Database } from '#database';
import { newDataDir, removeDataDir, startInstance, type Instance } from '../../../apps/demo/src/instance';

/** A demo server of the benchmark's own, and ways into its database. */
export interface Place {
  readonly instance: Instance;
  readonly database: Database;
  /** Connections of the projector, whom no policy holds back: for filling tables, and for SQL by hand. */
  readonly unbound: Pool;
  /** Machine, versions and settings, one line each. */
  readonly described: readonly string[];
  close(): Promise<void>;
}

/** The load of the machine just now, for the report: what else runs changes every figure. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

export async function openPlace(): Promise<Place> {
  const dataDir = newDataDir();
  const instance = await startInstance({ dataDir, env: { DEMO: 'yes', LOG_LEVEL: 'warn' } });
  const database = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined, guest: 'allowed' });
  const owner = await database.connect('owner');
  const { rows: [server] } = await owner.query<{ version: string; settings: string }>(
    `select version(), (select string_agg(name || '=' || setting || coalesce(unit, ''), ' ' order by name) from pg_settings
       where name in ('synchronous_commit', 'shared_buffers', 'work_mem', 'effective_cache_size', 'jit')) as settings`);
  await owner.end();
  return {
    instance, database,
    unbound: database.pool('projector'),
    described: [`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; Node ${process.versions.node}; ${server?.version ?? ''}`, server?.settings ?? ''],
    async close() {
      await database.close();
      await instance.end();
      removeDataDir(dataDir);
    },
  };
}
