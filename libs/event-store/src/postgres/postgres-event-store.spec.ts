import { migrate, openDatabase, type Database } from '#database';
import { freshDatabase } from '../../../../test/support/database';
import { describeEventStore } from '../conformance/describe-event-store';
import type { Engine } from '../conformance/engine';
import { logMigrations } from './log-migrations';
import { postgresEventStore } from './postgres-event-store';

const promises = { idsAreUniqueInTheLog: true, tellsRepetitions: true };

function engineOn(database: Database): Engine {
  const open = () => postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: () => undefined });
  return { store: open(), another: open, interrupt: () => breakConnections(database), close: () => database.close() };
}

async function breakConnections(database: Database): Promise<void> {
  const administrator = await database.connect('writer');
  await administrator.query('set role none');
  for (let broken = 0; broken === 0; ) {
    const { rowCount } = await administrator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    broken = rowCount ?? 0;
  }
  await administrator.end();
}

describeEventStore(
  'PostgreSQL',
  async () => {
    const database = await freshDatabase();
    await migrate(database, logMigrations);
    return engineOn(database);
  },
  { ...promises, mayBeInterrupted: true },
);

// CONFORMANCE_URL=postgres://… npx jest libs/event-store -t 'the named server': the same suite on a database that `roundtable migrate` has prepared.
const named = process.env['CONFORMANCE_URL'];
if (named?.startsWith('postgres')) {
  describeEventStore(
    'PostgreSQL, on the named server',
    async () => engineOn(await openDatabase({ kind: 'server', url: named }, { log: () => undefined })),
    { ...promises, mayBeInterrupted: false },
  );
}
