import type { Command } from 'commander';
import { atWork } from '../workplace';

/** `roundtable projections status`: how far each read model has come, and what stopped it if something did. */
export function addProjections(program: Command): void {
  program.command('projections').description('read models')
    .command('status')
    .description('how far each read model has come; exit code 1 when one has stopped')
    .action(() => atWork(async ({ storage }) => {
      const head = await storage.store.head();
      const { rows } = await storage.projector.query<{ name: string; version: number; live: boolean; position: bigint; stopped: string | null }>(
        'select name, version, live, position, stopped from engine.projections order by name, version');
      for (const { name, version, live, position, stopped } of rows) {
        const state = stopped === null ? (live ? 'live' : 'kept') : `STOPPED: ${stopped}`;
        console.log(`${name.padEnd(24)} version ${String(version).padEnd(4)} ${String(position).padStart(10)} of ${head}  ${state}`);
      }
      if (rows.some(({ live, stopped }) => live && stopped !== null)) process.exitCode = 1;
    }));
}
