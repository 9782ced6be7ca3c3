import type { Command } from 'commander';
import { migrate, openDatabase } from '#database';
import { migrations } from '#runtime';
import { configurationHere } from '../workplace';

/** `roundtable migrate`: brings the tables of a database server up to date, as their owner. */
export function addMigrate(program: Command): void {
  program.command('migrate')
    .description('bring the tables of DATABASE_URL up to date, as DATABASE_OWNER_URL')
    .action(async () => {
      const { database: settings } = configurationHere();
      const database = await openDatabase(settings, { log: () => undefined, guest: 'allowed' });
      try {
        const { applied } = await migrate(database, migrations);
        console.log(applied.length === 0 ? 'Nothing to do: the tables are up to date.' : applied.map((name) => `made ${name}`).join('\n'));
      } finally {
        await database.close();
      }
    });
}
