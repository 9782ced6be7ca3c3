import { migrate } from '#database';
import { freshDatabase } from '../../../../test/support/database';
import { describeEventStore } from '../conformance/describe-event-store';
import type { Engine } from '../conformance/engine';
import { logMigrations } from './log-migrations';
import { postgresEventStore } from './postgres-event-store';

async function postgres(): Promise<Engine> {
  const database = await freshDatabase();
  await migrate(database, logMigrations);
  const open = () => postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: () => undefined });
  return {
    store: open(),
    another: open,
    interrupt: async () => {
      const administrator = await database.connect('writer');
      await administrator.query('set role none');
      for (let broken = 0; broken === 0; ) {
        const { rowCount } = await administrator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
        broken = rowCount ?? 0;
      }
      await administrator.end();
    },
    close: () => database.close(),
  };
}

describeEventStore('PostgreSQL', postgres, { idsAreUniqueInTheLog: true, tellsRepetitions: true });
